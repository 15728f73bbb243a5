import type { Folder } from '../folder.ts';
import type { Content } from '../content.ts';
import { reportOn } from '../report.ts';
import type { Report } from '../report.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { loadActivity } from './loadActivity.ts';
import { loadCase } from './loadCase.ts';
import { loadChanges } from './loadChanges.ts';
import { loadClinic } from './loadClinic.ts';
import { loadGlossary } from './loadGlossary.ts';
import { loadItems } from './loadItems.ts';
import { loadPlan } from './loadPlan.ts';
import { loadLaw, loadLesson, loadPrintable } from './loadProse.ts';
import { loadRoom, NO_ROOM } from './loadRoom.ts';
import type { Words } from './words.ts';

/** What is read and worked through beside the stories. */
export type Study = Pick<
  Content,
  'lessons' | 'items' | 'activities' | 'cases' | 'law' | 'printables' | 'glossary' | 'clinic' | 'changes' | 'plans' | 'room'
>;

/** Ids that stand for something over several files; the second of two is reported in its own file. */
function reportTwiceOver(folder: Folder, kind: string, named: readonly { readonly id: string; readonly file: string }[]): void {
  const first = new Map<string, string>();
  for (const { id, file } of named) {
    const other = first.get(id);
    if (other !== undefined && other !== file) {
      const report = reportOn(file);
      report.error([], `The ${kind} ${id} is there twice, in ${other} too.`, 'Give it another name.');
      folder.take(report);
    }
    first.set(id, other ?? file);
  }
}

/** A list in a file of its own at the top of the folder, empty where there is no such file. */
function listIn<T>(folder: Folder, file: string, load: (source: YamlSource, report: Report) => T[] | undefined): readonly T[] {
  return folder.has(file) ? (folder.load(file, load) ?? []) : [];
}

/** Everything that is studied beside the stories. `packs` are the ids of the packs. */
export function loadStudy(folder: Folder, words: Words, packs: readonly string[]): Study {
  const below = (name: string, ending = '.yaml'): string[] => folder.filesBelow(name, ending);
  const names = (name: string): string[] => below(name).map((file) => file.slice(name.length + 1, -'.yaml'.length));
  const activities = folder.loadEach('activities', names('activities'), (source, report) => loadActivity(source, words, report));
  const items = folder.loadAll(below('items'), (source, report) => loadItems(source, words, packs, report)).flat();
  reportTwiceOver(
    folder,
    'activity',
    names('activities').map((name) => ({ id: name.slice(name.lastIndexOf('/') + 1), file: `activities/${name}.yaml` })),
  );
  reportTwiceOver(
    folder,
    'item',
    items.map(({ id, lesson }) => ({ id, file: `items/${lesson}.yaml` })),
  );
  return {
    activities,
    items,
    lessons: folder.loadAll(below('lessons', '.mdx'), (source, report) => loadLesson(source, folder.textOf(source.file), words, report)),
    cases: folder.loadEach('cases', names('cases'), (source, report) => loadCase(source, words, report)),
    law: folder.loadAll(below('law', '.mdx'), (source, report) => loadLaw(source, folder.textOf(source.file), words, report)),
    printables: folder.loadAll(below('printables', '.mdx'), (source, report) => loadPrintable(source, folder.textOf(source.file), report)),
    glossary: listIn(folder, 'glossary.yaml', loadGlossary),
    clinic: listIn(folder, 'clinic.yaml', (source, report) => loadClinic(source, words, report)),
    changes: listIn(folder, 'changes.yaml', loadChanges),
    plans: folder.loadEach('plans', names('plans'), (source, report) => loadPlan(source, words, report)),
    room: (folder.has('room.yaml') ? folder.load('room.yaml', loadRoom) : undefined) ?? NO_ROOM,
  };
}
