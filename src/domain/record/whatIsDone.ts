import type { Done } from '../course/courseProgress.ts';
import type { LearnerRecord } from './learnerRecord.ts';

/** What a record shows as done: lessons marked done, scenarios competent in assessment mode or done by their alternative, courses completed. */
export function whatIsDone(record: LearnerRecord): Done {
  const competent = record.attempts.filter(
    ({ mode, state, result }) => mode === 'assessment' && state === 'ended' && result?.competent === true,
  );
  return {
    lessons: new Set(record.lessons.flatMap(({ lesson, doneAt }) => (doneAt ? lesson : []))),
    scenarios: new Set([...competent, ...record.alternatives].map(({ scenario }) => scenario)),
    courses: new Set(record.completions.map(({ course }) => course)),
  };
}
