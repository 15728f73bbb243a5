import type { Completion } from '#src/domain/record/completion/completion.ts';
import { EMPTY_RECORD, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { Submission } from '#src/protocol/learner.ts';

/** What a completion is worked out from, and no more: no practice, no answers of lessons, no run that it does not name. */
function restsOn(record: LearnerRecord, { id, attempts, alternatives, final }: Completion): LearnerRecord {
  return {
    ...EMPTY_RECORD,
    attempts: record.attempts.filter((attempt) => attempts.includes(attempt.id)),
    alternatives: record.alternatives.filter(({ scenario }) => alternatives.includes(scenario)),
    lessons: record.lessons.map((lesson) => ({ ...lesson, answers: {} })),
    enrolments: record.enrolments,
    finals: record.finals.filter((each) => each.id === final),
    prerequisites: record.prerequisites,
    completions: record.completions.filter((completion) => completion.id !== id),
  };
}

/** What of a record counts for the register, in the order in which it is sent: assessments that ended, then what rests on them. */
export function submissionsIn(record: LearnerRecord): Submission[] {
  const counting = record.attempts.filter(({ mode, state }) => mode === 'assessment' && state === 'ended');
  const attempts = counting.map((attempt): Submission => ({ kind: 'attempt', id: attempt.id, attempt }));
  const completions = record.completions.map((completion): Submission => ({
    kind: 'completion',
    id: completion.id,
    completion,
    restsOn: restsOn(record, completion),
  }));
  return [...attempts, ...completions];
}
