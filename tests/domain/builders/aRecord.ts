import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import type { Completion } from '#src/domain/record/completion/completion.ts';
import { EMPTY_RECORD, type LearnerRecord, type LessonProgress } from '#src/domain/record/learnerRecord.ts';

export const NINE = '2026-11-21T09:00:00.000Z';
export const TEN = '2026-11-21T10:00:00.000Z';
export const ELEVEN = '2026-11-21T11:00:00.000Z';

/** An attempt that has just begun, unless told otherwise. */
export function anAttempt(id: string, rest: Partial<Attempt> = {}): Attempt {
  return {
    id,
    scenario: 'made-up',
    procedure: 'harbour',
    mode: 'assessment',
    contentHash: 'abc',
    choices: [],
    state: 'under way',
    startedAt: NINE,
    updatedAt: NINE,
    ...rest,
  };
}

/** A lesson that has been opened, unless told otherwise. */
export function aLesson(lesson: string, rest: Partial<LessonProgress> = {}): LessonProgress {
  return { lesson, openedAt: NINE, updatedAt: NINE, answers: {}, ...rest };
}

/** A completion of the initial course, unless told otherwise. */
export function aCompletion(id: string, rest: Partial<Completion> = {}): Completion {
  return {
    id,
    course: 'initial',
    role: 'officer',
    procedure: 'harbour',
    procedureVersion: '3',
    completedAt: TEN,
    validUntil: '2028-11-21T10:00:00.000Z',
    refresherDue: '2027-11-21T10:00:00.000Z',
    courseScore: 92,
    outcomes: ['O1', 'O2'],
    attempts: [],
    alternatives: [],
    final: 'final',
    contentVersion: 'abc',
    ...rest,
  };
}

export function aRecord(rest: Partial<LearnerRecord> = {}): LearnerRecord {
  return { ...EMPTY_RECORD, ...rest };
}
