import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { fetchThisSite } from '#src/records/fetchThisSite.ts';
import type { CourseOutcome } from '../events/courseOutcome.ts';
import { outcomeWorkedOut } from '../events/outcomeWorkedOut.ts';

/** Works out what a course has come to. */
export type WorkOut = (record: LearnerRecord, course: string) => CourseOutcome;

/** Fetches what the site judges by. It weighs more than all the rest of the page that holds the site, and is needed after a final alone. */
export async function fetchJudge(judgesAt: string): Promise<WorkOut | undefined> {
  const site = await fetchThisSite(judgesAt);
  return site && ((record, course) => outcomeWorkedOut(record, course, site));
}
