import { reportReviews } from '../check/reportReviews.ts';
import type { Reviewed } from '../check/reportReviews.ts';
import type { Deciding } from '../check/coverage.ts';
import type { Survey } from '../check/surveyScenario.ts';
import type { Content } from '../content.ts';
import type { ReadContent } from '../parseContent.ts';
import type { Remark } from '../problem.ts';
import { checkChanges } from './checkChanges.ts';
import { checkClinic } from './checkClinic.ts';
import { checkCourseStudy, reportMinutes } from './checkCourseStudy.ts';
import { checkItems, checkJuries } from './checkItems.ts';
import { checkLesson, checkPlaces } from './checkLesson.ts';
import { checkLessonPieces, checkLinks } from './checkPieces.ts';
import { checkPlans } from './checkPlans.ts';
import { namesThere } from './namesThere.ts';
import { courseCoverage } from './partCoverage.ts';
import type { CourseCoverage } from './partCoverage.ts';
import { reckonMinutes, scenarioReadings } from './reckonMinutes.ts';
import type { CourseReckoning } from './reckonMinutes.ts';
import { reportStudyReading } from './reportStudyReading.ts';

/** What was found out about courses, lessons, activities, questions, cases and law. */
export interface CheckedStudy {
  readonly remarks: readonly Remark[];
  /** How long each course takes, module by module. */
  readonly minutes: readonly CourseReckoning[];
  /** Where each course covers each part of each outcome. */
  readonly parts: readonly CourseCoverage[];
}

/** What is known of the stories when the rest is checked. */
export interface StoriesFound {
  readonly surveys: readonly Survey[];
  readonly deciding: Deciding;
  /** A day such as `2026-11-21`. */
  readonly today: string;
}

/** As long as a lesson, an activity or a file of questions cannot be used, nobody can say what is never placed, or what a course lacks. */
function isWhole({ problems }: ReadContent): boolean {
  return !problems.some(({ level, file }) => level === 'error' && /^(?:lessons|activities|items)\//.test(file));
}

function reviewed({ cases, law }: Content): Reviewed[] {
  return [
    ...cases.map(({ id, nextReview }) => ({ file: `cases/${id}.yaml`, next: nextReview })),
    ...law.map(({ file, nextReview }) => ({ file, next: nextReview })),
  ].map((one) => ({ ...one, entry: ['next review'] }));
}

/** Checks everything that is read and worked through beside the stories. */
export function checkStudy(content: Content, read: ReadContent, { surveys, deciding, today }: StoriesFound): CheckedStudy {
  const { courses, lessons, law, printables } = content;
  const there = namesThere(content, read.files);
  const readings = scenarioReadings(content, surveys);
  const found = courses.map((course) => ({
    course,
    reckoning: reckonMinutes(course, content, readings),
    coverage: courseCoverage(course, content, deciding),
  }));
  const ofCourses = found.flatMap(({ course, reckoning, coverage }) => [
    ...checkCourseStudy(course, content, reckoning, coverage),
    ...reportMinutes(course, content, reckoning),
  ]);
  const remarks = [
    ...lessons.flatMap((lesson) => [...checkLesson(lesson, content, there), ...checkLessonPieces(lesson, content, there)]),
    ...[...law, ...printables].flatMap((page) => checkLinks(page, there)),
    ...checkItems(content, there),
    ...checkJuries(content, there),
    ...checkClinic(content, there),
    ...checkChanges(content, there),
    ...checkPlans(content, there),
    ...(isWhole(read) ? [...checkPlaces(content, there), ...ofCourses] : []),
    ...reportStudyReading(content, there),
    ...reportReviews(reviewed(content), today),
  ];
  return { remarks, minutes: found.map(({ reckoning }) => reckoning), parts: found.map(({ coverage }) => coverage) };
}
