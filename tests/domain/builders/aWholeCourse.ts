import { endFinal, type FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { aRun } from './aCourse.ts';
import { aFinal, answered } from './aFinal.ts';
import { aLesson, aRecord, NINE, TEN } from './aRecord.ts';

export const RIGHT = answered({ a: 'right', b: 'right', e: 'right', f: 'right' });
export const TIED = [
  { scenario: 'one', attempt: 'run-of-one' },
  { scenario: 'two', attempt: 'run-of-two' },
];

export function aFinishedFinal(rest: Partial<FinalAssessment> = {}): FinalAssessment {
  return endFinal(aFinal('final', { scenarios: TIED, items: RIGHT, ...rest }), TEN);
}

/** When the runs of the final were made. */
export const inFinal = { startedAt: NINE, updatedAt: TEN };

/** Everything done that the course asks of an officer; required scenario with a note by its alternative. */
export function aWholeCourse(rest: Partial<LearnerRecord> = {}): LearnerRecord {
  return aRecord({
    lessons: ['first', 'second'].map((slug) => aLesson(`initial/${slug}`, { doneAt: NINE })),
    attempts: [aRun('needed'), aRun('one', inFinal), aRun('two', inFinal)],
    alternatives: [{ scenario: 'needed-with-note', doneAt: NINE }],
    finals: [aFinishedFinal()],
    ...rest,
  });
}
