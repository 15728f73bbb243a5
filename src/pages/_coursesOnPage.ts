import { courseOnPage } from '#src/progress/courseOnPage.ts';
import { content } from './_content.ts';
import { paths } from './_paths.ts';

/** Every course with its addresses, as the script that shows progress needs it. */
export const coursesOnPage = content.courses.map((course) => courseOnPage(course, { ...content, paths }));
