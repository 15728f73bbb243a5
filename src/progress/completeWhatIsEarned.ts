import { completionOf, withCompletion } from '#src/domain/record/completion/completeCourse.ts';
import { courseStanding, type CourseStanding } from '#src/domain/record/completion/courseStanding.ts';
import type { RecordStore } from '#src/records/RecordStore.ts';
import type { ThisSite } from '#src/domain/record/replay/thisSite.ts';
import { newId } from './newId.ts';

/**
 * Works out where a learner stands in a course, and keeps the completion as soon as nothing is lacking. A final earns one
 * completion, whichever tab comes first. Undefined where this site does not have the course.
 */
export function completeWhatIsEarned(records: RecordStore, courseId: string, site: ThisSite): CourseStanding | undefined {
  const against = site.against(courseId);
  if (!against) return undefined;
  const record = records.read();
  const standing = courseStanding(record, against.course, site.replay);
  const made = { id: newId(16), at: new Date().toISOString(), versionOf: site.versionOf };
  const completion = completionOf(standing, record, against.course, made);
  if (completion && !record.completions.some(({ final }) => final === completion.final)) {
    records.change((latest) => withCompletion(latest, completion));
  }
  return standing;
}
