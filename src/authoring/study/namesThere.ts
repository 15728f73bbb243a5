import { lessonName } from '../load/loadProse.ts';
import type { Content } from '../content.ts';

/** What a text may name: what is there, though it may have an error that is told elsewhere. By kind, with where such names are listed. */
export interface NamesThere {
  readonly names: Readonly<Record<Named, readonly string[]>>;
  /** The file of an activity, which stands in the folder of some course. */
  fileOf(activity: string): string;
}

export const LISTED_IN = {
  scenario: 'scenarios/',
  procedure: 'procedures/',
  course: 'courses/',
  lesson: 'lessons/',
  activity: 'activities/',
  items: 'items/',
  case: 'cases/',
  law: 'law/',
  print: 'printables/',
  glossary: 'glossary.yaml',
} as const;

export type Named = keyof typeof LISTED_IN;

/** Finds out what is there. `files` are the paths of the content folder. */
export function namesThere({ glossary }: Content, files: readonly string[]): NamesThere {
  const below = (folder: string): string[] => files.filter((file) => file.startsWith(folder)).map((file) => file.replace(/\.\w+$/, ''));
  const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
  const inFolder = (folder: string): string[] => below(folder).map(last);
  const activities = below(LISTED_IN.activity);
  return {
    names: {
      scenario: inFolder(LISTED_IN.scenario),
      procedure: inFolder(LISTED_IN.procedure).filter((name) => name !== 'template'),
      course: inFolder(LISTED_IN.course),
      lesson: files.flatMap((file) => lessonName(file) ?? []),
      activity: activities.map(last),
      items: below(LISTED_IN.items).map((path) => path.slice(LISTED_IN.items.length)),
      case: inFolder(LISTED_IN.case),
      law: inFolder(LISTED_IN.law),
      print: inFolder(LISTED_IN.print),
      glossary: glossary.map(({ id }) => id),
    },
    fileOf: (activity) => `${activities.find((path) => last(path) === activity) ?? `${LISTED_IN.activity}${activity}`}.yaml`,
  };
}
