import { FINAL_MODULE } from '#src/domain/course/course.ts';
import type { Course } from '#src/domain/course/course.ts';
import type { Content } from '../content.ts';
import type { Remark } from '../problem.ts';
import { reportOn } from '../report.ts';
import type { Report } from '../report.ts';
import { keyIsLongest } from './checkItems.ts';
import type { CourseCoverage, PartCoverage } from './partCoverage.ts';
import { lessonMinutes } from './reckonMinutes.ts';
import type { CourseReckoning } from './reckonMinutes.ts';

/** So many times as many questions as one final assessment draws, so that another one asks others. */
const BANK_TO_DRAW = 3;
/** Minutes that are said may differ from those reckoned by this share of the latter. */
const OFF_BY = 1 / 3;
/** Fewer minutes than this are no difference. */
const NO_DIFFERENCE = 2;

/** Whether every module has its lesson, save the one in which the final assessment is taken. */
function isWritten(course: Course, { lessons }: Content): boolean {
  return course.modules.every(({ id, lesson }) => id === FINAL_MODULE || lessons.some((each) => each.id === `${course.id}/${lesson}`));
}

function inHours(minutes: number): string {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / 60)} h ${whole % 60} min`;
}

function checkHours({ reckoned, between }: CourseReckoning, report: Report): void {
  if (!between || (reckoned >= between[0] && reckoned <= between[1])) return;
  const says = `The course is reckoned at ${inHours(reckoned)}; ${inHours(between[0])} to ${inHours(between[1])} is what it may take.`;
  report.error(['minutes between'], says, reckoned < between[0] ? 'Teach and practise more; never pad.' : 'Take away what teaches least.');
}

const LACKS: readonly (readonly [word: string, has: (part: PartCoverage) => boolean, mend: string])[] = [
  ['taught', ({ taught }) => taught.length > 0, 'Teach it in a lesson, and name it in "outcomes" of that lesson.'],
  [
    'practised',
    ({ practised }) => practised.activities.length + practised.scenarios.length > 0,
    'Name it in an activity that a lesson places, or play a scenario that brings it up.',
  ],
  ['assessed', ({ assessed }) => assessed.items.length + assessed.scenarios.length > 0, 'Ask for it in a question of the bank.'],
];

function checkParts({ parts }: CourseCoverage, report: Report): void {
  for (const part of parts) {
    for (const [word, has, mend] of LACKS) {
      if (!has(part)) report.error(['modules'], `The part ${part.part} is nowhere ${word} in this course.`, mend);
    }
  }
}

function checkBank({ id, completion }: Course, { items }: Content, report: Report): void {
  const { finalAssessment: final } = completion;
  const bank = items.filter(({ lesson }) => lesson.startsWith(`${final?.from ?? id}/`));
  const longest = bank.filter(keyIsLongest).length;
  if (2 * longest > bank.length) {
    const says = `The option that holds is the longest in ${longest} of ${bank.length} questions, so that length gives it away.`;
    report.error(['modules'], says, 'Shorten it, or lengthen another one, in at least half of the questions.');
  }
  if (final && bank.length < BANK_TO_DRAW * final.items) {
    const says = `The bank holds ${bank.length} questions, and a final assessment draws ${final.items}.`;
    report.error(
      ['completion', 'final assessment', 'items'],
      says,
      `Write at least ${BANK_TO_DRAW * final.items}, so that another try asks others.`,
    );
  }
}

/** Errors of a course as a whole. As long as lessons are to be written, nobody can say what it lacks. */
export function checkCourseStudy(
  course: Course,
  content: Content,
  reckoning: CourseReckoning,
  coverage: CourseCoverage,
): readonly Remark[] {
  const report = reportOn(`courses/${course.id}.yaml`);
  if (!isWritten(course, content)) return report.remarks;
  checkHours(reckoning, report);
  // A course that builds on another need not teach everything once more.
  if (course.completion.finalAssessment && course.prerequisite === undefined) checkParts(coverage, report);
  checkBank(course, content, report);
  return report.remarks;
}

function isOff(said: number, reckoned: number): boolean {
  return Math.abs(said - reckoned) > Math.max(NO_DIFFERENCE, OFF_BY * reckoned);
}

/** Warns where the minutes that a module or a lesson says are off by more than a third from those reckoned. */
export function reportMinutes(course: Course, content: Content, { modules }: CourseReckoning): readonly Remark[] {
  const written = (slug: string | undefined): boolean => content.lessons.some(({ id }) => id === `${course.id}/${slug}`);
  const inCourse = reportOn(`courses/${course.id}.yaml`);
  for (const [index, { minutes, reckoned }] of modules.entries()) {
    const { lesson, id } = course.modules[index] ?? {};
    if (!(written(lesson) || (id === FINAL_MODULE && content.items.length > 0)) || !isOff(minutes, reckoned)) continue;
    const says = `The module ${id} says ${minutes} minutes and is reckoned at ${Math.round(reckoned)}.`;
    inCourse.warn(['modules', index, 'minutes'], says, 'Set the minutes near the reckoning, or change what it holds.');
  }
  const inLessons = content.lessons
    .filter((lesson) => lesson.course === course.id)
    .flatMap((lesson) => {
      const report = reportOn(lesson.file);
      const reckoned = lessonMinutes(lesson, content);
      if (isOff(lesson.minutes, reckoned)) {
        const says = `The lesson says ${lesson.minutes} minutes and is reckoned at ${Math.round(reckoned)}, with its activities and its check.`;
        report.warn(['minutes'], says, 'Set the minutes near the reckoning.');
      }
      return report.remarks;
    });
  return [...inCourse.remarks, ...inLessons];
}
