import type { APIRoute } from 'astro';
import type { RegisterContent } from '#src/domain/record/register/registerContent.ts';
import { content } from '../_content.ts';
import { termsOf } from '../courses/_courseAtHand.ts';
import { proceduresOffered } from '../_proceduresOffered.ts';

/** What the register and HR's page need of the content: names, outlines, versions, and the organisation's settings. */
export const GET: APIRoute = () => {
  const { name: organisation, timeZone, scoresToHr, keepRecordsForMonths, keepLogsForMonths } = content.organisation;
  const forRegister: RegisterContent = {
    organisation,
    timeZone,
    scoresToHr,
    keepRecordsForMonths,
    keepLogsForMonths,
    courses: content.courses.map((course) => {
      const { validForMonths, refresherDueAfterMonths, prerequisiteCourse, completion } = termsOf(course);
      const modules = course.modules.map(({ id, title, minutes, outcomes }) => ({ id, title, minutes, outcomes }));
      return { id: course.id, title: course.title, validForMonths, refresherDueAfterMonths, prerequisiteCourse, modules, asks: completion };
    }),
    procedures: proceduresOffered.map(({ id, name, title, version, review }) => ({ id, name, title, version, review })),
    outcomes: content.vocabulary.outcomes.map(({ id, label }) => ({ id, label })),
    scenarios: content.scenarios.map(({ id, title, scenes }) => ({
      id,
      title,
      scenes: scenes.flatMap(({ id: scene, title: moment, choices }) =>
        choices.length === 0 ? [] : { id: scene, title: moment, choices: choices.map(({ id: choice, text }) => ({ id: choice, text })) },
      ),
    })),
  };
  return Response.json(forRegister);
};
