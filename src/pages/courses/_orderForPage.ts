import { minutesOf, sumOf } from '#src/authoring/study/reading.ts';
import type { Course } from '#src/domain/course/course.ts';
import type { ModuleMinutes } from '#src/domain/course/orderModules.ts';
import type { OrderForPage } from '#src/progress/refresher/baselineForPage.ts';
import { content } from '../_content.ts';
import { paths } from '../_paths.ts';
import { courses as reckoned } from '../authors/_coverage.ts';

const toTenths = (minutes: number): number => Math.round(minutes * 10) / 10;

/** The minutes of each module as they are reckoned: its text, and all that is done in it. */
function minutesOfModules({ id, modules }: Course): ModuleMinutes[] {
  const reckoning = reckoned.find(({ course }) => course.id === id)?.reckoning;
  return modules.map((module) => {
    const found = reckoning?.modules.find((each) => each.module === module.id);
    if (!found) return { id: module.id, teaching: 0, practice: module.minutes };
    const practice = minutesOf(sumOf([found.activities, found.items, found.scenarios]));
    return { id: module.id, teaching: toTenths(minutesOf(found.text)), practice: toTenths(practice) };
  });
}

/** What a page carries to put the modules of a course into a learner's own order. */
export function orderForPage(course: Course): OrderForPage {
  return {
    course: course.id,
    prerequisiteCourse: course.prerequisiteCourse,
    modules: course.modules.map(({ id, title, lesson, outcomes }) => {
      const slug = lesson === undefined ? undefined : `${course.id}/${lesson}`;
      const written = content.lessons.find((each) => each.id === slug);
      return { id, title, lesson: slug, outcomes, parts: written?.outcomes ?? outcomes };
    }),
    minutes: minutesOfModules(course),
    outcomes: Object.fromEntries(content.vocabulary.outcomes.map(({ id, short }) => [id, short])),
    judgesAt: paths.file('content/judges.json'),
  };
}
