import { completionIn } from '#src/domain/record/completion/completion.ts';
import { lastEndedFinal } from '#src/domain/record/completion/finalsInRecord.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';

/** What a course has come to. `score` is the course score, of 100; absent where nothing in it has one. */
export type CourseOutcome =
  | { readonly standing: 'under way' }
  /** `final` is the id of the final that was handed in. */
  | { readonly standing: 'failed'; readonly score?: number; readonly final?: string }
  | { readonly standing: 'passed'; readonly score?: number };

/** Whether working out what a course has come to needs the judges of this site: only once a final has ended and nothing is completed. */
export function needsJudges(record: LearnerRecord, course: string): boolean {
  return completionIn(record, course) === undefined && lastEndedFinal(record, course) !== undefined;
}

/** A score, where there is one. */
export const scored = (score: number | undefined): { readonly score?: number } => (score === undefined ? {} : { score });

/** What a record shows by itself: a course is passed with its completion, and under way before. */
export function outcomeShown(record: LearnerRecord, course: string): CourseOutcome {
  const completion = completionIn(record, course);
  return completion ? { standing: 'passed', ...scored(completion.courseScore) } : { standing: 'under way' };
}
