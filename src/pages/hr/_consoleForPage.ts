import { OWN_CALL_HEADER } from '#src/protocol/refusal.ts';
import type { ConsoleForPage } from '#src/register/console/consoleForPage.ts';
import { content } from '../_content.ts';
import { paths } from '../_paths.ts';
import { proceduresOffered } from '../_proceduresOffered.ts';

const { name: organisation, timeZone, scoresToHr } = content.organisation;

/** What every page of HR's hands to its island. */
export const consoleForPage: ConsoleForPage = {
  api: paths.api,
  ownCallHeader: OWN_CALL_HEADER,
  organisation,
  timeZone,
  scoresToHr,
  courses: content.courses.map(({ id, title }) => ({ id, title })),
  procedures: Object.fromEntries(proceduresOffered.map(({ id, name }) => [id, name])),
  outcomes: Object.fromEntries(content.vocabulary.outcomes.map(({ id, label }) => [id, label])),
  pages: {
    home: paths.home,
    overview: paths.hr(),
    register: paths.hr('register'),
    learner: paths.hr('learner'),
    roster: paths.hr('roster'),
    entries: paths.hr('entries'),
    links: paths.hr('links'),
    exports: paths.hr('exports'),
    figures: paths.hr('figures'),
    setAside: paths.hr('set-aside'),
    settings: paths.hr('settings'),
    files: paths.hrFiles,
  },
};
