import { courseOnPage } from '#src/progress/courseMap/courseOnPage.ts';
import { content } from '../_content.ts';
import { paths } from '../_paths.ts';

/** The courses as pages carry them, so that a learner's progress can be shown on the learner's own device. */
export const coursesOnPage = content.courses.map((course) =>
  courseOnPage(course, { ...content, lessons: content.lessons.map(({ id }) => id), paths }),
);
