import { courseStanding, type CourseStanding } from '#src/domain/record/completion/courseStanding.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { ThisSite } from '#src/domain/record/replay/thisSite.ts';
import { needsJudges, outcomeShown, scored, type CourseOutcome } from './courseOutcome.ts';

const LACKING_IN_FINAL = ['final scenario', 'item score', 'score'];

/** Whether a final was done to its end and handed in. One that was stopped says nothing yet: the learner takes another. */
function wasHandedIn({ final }: CourseStanding): boolean {
  if (!final) return false;
  const isAnswered = final.items.every(({ answer }) => answer !== undefined);
  return final.itemsHold && isAnswered && final.scenarios.every(({ standing }) => standing !== 'open');
}

/**
 * What a course has come to, from a learner's record: passed with its completion; failed where a final was handed in and does not
 * suffice, until a later one does; under way in every other case, so that opening and closing says nothing.
 */
export function outcomeWorkedOut(record: LearnerRecord, course: string, site: Pick<ThisSite, 'against' | 'replay'>): CourseOutcome {
  const against = needsJudges(record, course) ? site.against(course) : undefined;
  if (!against) return outcomeShown(record, course);
  const standing = courseStanding(record, against.course, against.replay);
  const fails = wasHandedIn(standing) && standing.lacking.some(({ lack }) => LACKING_IN_FINAL.includes(lack));
  if (!fails) return { standing: 'under way' };
  return { standing: 'failed', ...scored(standing.courseScore), ...(standing.final ? { final: standing.final.id } : {}) };
}
