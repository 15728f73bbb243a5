const base = import.meta.env.BASE_URL.replace(/\/$/, '');

function path(to: string): string {
  return `${base}/${to}`;
}

/** Where each page is, under whatever folder the site is published in. Every link of a page is built here. */
export const paths = {
  home: path(''),
  courses: path('courses/'),
  course: (course: string) => path(`courses/${course}/`),
  lesson: (course: string, lesson: string) => path(`lessons/${course}/${lesson}/`),
  scenarios: path('scenarios/'),
  scenario: (scenario: string) => path(`scenarios/${scenario}/`),
  procedures: path('procedures/'),
  procedure: (procedure: string) => path(`procedures/${procedure}/`),
  clause: (procedure: string, clause: string) => path(`procedures/${procedure}/#${clause}`),
  onePage: (procedure: string) => path(`procedures/${procedure}/one-page/`),
  /** The first two packs on offer stand at the plain address, any other two under their names. */
  compare: (pair?: string) => path(`procedures/compare/${pair === undefined ? '' : `${pair}/`}`),
  practise: path('practise/'),
  record: path('record/'),
  support: path('support/'),
  authors: path('authors/'),
  /** A file of `public/`. */
  file: (name: string) => path(name),
} as const;
