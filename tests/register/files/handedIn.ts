import { completionOf, withCompletion } from '#src/domain/record/completion/completeCourse.ts';
import { courseStanding } from '#src/domain/record/completion/courseStanding.ts';
import { makeFileForHr, type LearnerName, type RecordFile } from '#src/domain/record/file/recordFile.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { judgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import { openThisSite } from '#src/domain/record/replay/thisSite.ts';
import { aCourseAtHand, judgeOf, SCENARIOS } from '../../domain/builders/aCourse.ts';
import { ELEVEN } from '../../domain/builders/aRecord.ts';
import { TWO_DECISIONS } from '../../domain/builders/aPlayable.ts';
import { aWholeCourse } from '../../domain/builders/aWholeCourse.ts';

const course = aCourseAtHand();
const scenarios = SCENARIOS.map(({ id }) => ({ ...TWO_DECISIONS, id }));
const carried = judgesAtHand(scenarios, ({ id }) => [judgeOf(id)], { courses: [course], versions: { harbour: '3' } });

/** As the page gets it: written as JSON by the build, and read back. */
export const site = openThisSite(JSON.parse(JSON.stringify(carried)));

export const ana: LearnerName = { name: 'Ana Núñez', staffNumber: '007' };
export const bo: LearnerName = { name: 'Bo Li', staffNumber: '12' };

/** A record in which the course was completed, under an id of so many times this digit. */
export function completedRecord(digit: string, at: string = ELEVEN): LearnerRecord {
  const whole = aWholeCourse();
  const made = { id: digit.repeat(32), at, versionOf: () => '3' };
  return withCompletion(whole, completionOf(courseStanding(whole, course, site.replay), whole, course, made)!);
}

/** A file as a browser hands it over. */
export function asFile(file: RecordFile | string, name = 'record.json'): File {
  return new File([typeof file === 'string' ? file : JSON.stringify(file)], name);
}

/** The file that a learner hands in. */
export function handedIn(record: LearnerRecord, learner: LearnerName, exportedAt = '2026-11-22T00:00:00.000Z'): RecordFile {
  return makeFileForHr(record, learner, exportedAt);
}
