const base = import.meta.env.BASE_URL.replace(/\/$/, '');

function path(to: string): string {
  return `${base}/${to}`;
}

export type HrPage = 'register' | 'learner' | 'roster' | 'entries' | 'links' | 'exports' | 'figures' | 'set-aside' | 'settings';

/** Where each page is, under whatever folder the site is published in. Every link of a page is built here. */
export const paths = {
  home: path(''),
  courses: path('courses/'),
  course: (course: string) => path(`courses/${course}/`),
  final: (course: string) => path(`courses/${course}/final/`),
  baseline: (course: string) => path(`courses/${course}/baseline/`),
  isThisForMe: path('courses/initial/is-this-for-me/'),
  certificate: path('certificate/'),
  lesson: (course: string, lesson: string) => path(`lessons/${course}/${lesson}/`),
  scenarios: path('scenarios/'),
  scenario: (scenario: string) => path(`scenarios/${scenario}/`),
  procedures: path('procedures/'),
  procedure: (procedure: string) => path(`procedures/${procedure}/`),
  clause: (procedure: string, clause: string) => path(`procedures/${procedure}/#${clause}`),
  onePage: (procedure: string) => path(`procedures/${procedure}/one-page/`),
  /** The first two packs on offer stand at the plain address, any other two under their names. */
  compare: (pair?: string) => path(`procedures/compare/${pair === undefined ? '' : `${pair}/`}`),
  /** The pages on the law, or one of them. */
  law: (law?: string) => path(law === undefined ? 'law/' : `law/${law}/`),
  /** The published cases, or one of them. */
  case: (published?: string) => path(published === undefined ? 'cases/' : `cases/${published}/`),
  /** The glossary, or one term of it. */
  glossary: (term?: string) => path(term === undefined ? 'glossary/' : `glossary/#${term}`),
  /** What to read and bring before the initial course. */
  prepare: path('courses/initial/prepare/'),
  clinic: path('clinic/'),
  changes: path('changes/'),
  tenMinutes: path('ten-minutes/'),
  search: path('search/'),
  searchEntries: path('search/entries.json'),
  sources: path('sources/'),
  privacy: path('privacy/'),
  accessibility: path('accessibility/'),
  print: path('print/'),
  printable: (printable: string) => path(`print/${printable}/`),
  pairScript: (scenario: string) => path(`print/pair-script/${scenario}/`),
  practise: path('practise/'),
  /** Ten questions on a pack, as often as one likes; nothing of it is kept. */
  practiseFreely: path('practise/questions/'),
  /** The cards of one procedure, and what a learner's own cards are made from. */
  practiceCards: (procedure: string) => path(`content/practice/${procedure}.json`),
  ownPracticeCards: path('content/practice-own.json'),
  record: path('record/'),
  /** HR's pages, or one of them. They need the service, but for the files. */
  hr: (page?: HrPage) => path(page === undefined ? 'hr/' : `hr/${page}/`),
  /** Where HR reads the files that learners hand in; it needs no service. */
  hrFiles: path('hr/files/'),
  /** The personal link leads here, with its token behind the sign #. */
  myLink: path('my-link/'),
  verify: path('verify/'),
  /** The trainer's room begins here. */
  live: path('live/'),
  /** Phones join a room here. */
  join: path('join/'),
  /** Run sheets of the face-to-face courses, or the one of a course. */
  plans: path('live/plans/'),
  plan: (course: string) => path(`live/plans/${course}/`),
  /** Where a session with this scenario is opened: run so, in a block of a plan, which is named by its number, from 1. */
  openSession: (of: { readonly scenario: string; readonly way: string; readonly course: string; readonly block: number }) => {
    const { scenario, way, course, block } = of;
    return path(`live/?${new URLSearchParams({ scenario, way, plan: course, block: String(block) }).toString()}`);
  },
  /** What a course needs on paper; what one block of it needs; one scenario on paper, whatever the plan. */
  pack: (course: string) => path(`print/pack/${course}/`),
  packOfBlock: (course: string, block: string) => path(`print/pack/${course}/${block}/`),
  packScript: (scenario: string) => path(`print/pack/script/${scenario}/`),
  runningIt: path('running-it/'),
  /** Below this are the calls of the service, where there is one. */
  api: path('api/'),
  questions: path('questions/'),
  support: path('support/'),
  authors: path('authors/'),
  authorsCourses: path('authors/courses/'),
  /** For those who run a learning system that the courses are put into. */
  forLmsAdministrators: path('for-lms-administrators/'),
  /** A file of `public/`. */
  file: (name: string) => path(name),
} as const;
