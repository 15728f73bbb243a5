import { judgeFor } from '#src/authoring/judgeFor.ts';
import { readContent } from '#src/authoring/readContent.ts';
import { markedItem, type CourseAtHand } from '#src/domain/record/completion/courseAtHand.ts';
import { judgesAtHand, type JudgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import { codeBookOf } from '#src/lms/record/codeBook.ts';

const { content } = readContent('content');
if (!content) throw new Error('The content cannot be read.');

const { organisation, procedures } = content;
export const offered = organisation.proceduresOffered.flatMap((id) => procedures.filter((procedure) => procedure.id === id));

const courses: CourseAtHand[] = content.courses.map((course) => ({
  terms: {
    id: course.id,
    modules: course.modules,
    completion: course.completion,
    passMark: course.completion.passMark ?? organisation.passMark,
    validForMonths: organisation.validForMonths,
    refresherDueAfterMonths: organisation.refresherDueAfterMonths,
    prerequisiteCourse: course.prerequisiteCourse,
    baseline: course.baseline,
  },
  scenarios: content.scenarios.map(({ id, minutes, outcomes, contentNote }) => ({
    id,
    minutes,
    outcomes,
    hasNote: contentNote !== undefined,
    reviewWanted: false,
  })),
  items: content.items.filter(({ lesson }) => lesson.startsWith(`${course.id}/`)).map(markedItem),
}));

export const library = content;

/** What the site of this repository judges by, as its pages fetch it. */
export const judges: JudgesAtHand = judgesAtHand(
  content.scenarios,
  (scenario) => offered.map((procedure) => judgeFor(content, scenario, procedure)),
  { courses, versions: Object.fromEntries(offered.map(({ id, version }) => [id, version])) },
);

/** The book of codes of this site. */
export const book = codeBookOf(judges);
