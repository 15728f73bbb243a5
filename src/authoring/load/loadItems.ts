import type { KnowledgeItem } from '#src/domain/course/knowledgeItem.ts';
import { mendUnknown } from '../nearestName.ts';
import type { EntryPath } from '../problem.ts';
import type { Report } from '../report.ts';
import { checkShape } from '../schema/checkShape.ts';
import { itemsFile } from '../schema/item.ts';
import type { ItemEntry } from '../schema/item.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { reportTwice } from './reportTwice.ts';
import type { Words } from './words.ts';

type OptionEntry = ItemEntry['options'][number];

/** Options with their key looked up among them. */
export function loadOptions(options: readonly OptionEntry[], key: string, entry: EntryPath, report: Report) {
  const ids = options.map(({ option }) => option);
  const named = ids.map((name, index) => ({ name, entry: [...entry, 'options', index, 'option'] }));
  reportTwice(report, 'option', named);
  if (!ids.includes(key)) {
    report.error([...entry, 'key'], `The key ${key} is none of the options.`, `The options are: ${ids.join(', ')}.`);
  }
  return options.map(({ option, text, because }) => ({ id: option, text, because }));
}

function loadItem(item: ItemEntry, index: number, lesson: string, report: Report): KnowledgeItem {
  const options = loadOptions(item.options, item.key, [index], report);
  const { ask, key, outcomes, procedure, harder, 'rests on': restsOn, 'content note': noted } = item;
  const marks = { harder: harder === 'yes' || undefined, hasNote: noted === 'yes' || undefined };
  return { id: item.item, lesson, outcomes, restsOn, procedure, ...marks, ask, options, key };
}

/** The questions of one lesson. `procedures` are the ids of the packs. */
export function loadItems(
  source: YamlSource,
  words: Words,
  procedures: readonly string[],
  report: Report,
): readonly KnowledgeItem[] | undefined {
  const entries = checkShape(itemsFile, source, report);
  if (!entries) return undefined;
  const lesson = source.file.replace(/^items\/|\.yaml$/g, '');
  reportTwice(
    report,
    'item',
    entries.map(({ item }, index) => ({ name: item, entry: [index, 'item'] })),
  );
  for (const [index, { outcomes, procedure }] of entries.entries()) {
    words.outcomes(report, [index, 'outcomes'], outcomes);
    if (procedure === undefined || procedures.includes(procedure)) continue;
    const mend = mendUnknown(procedure, procedures, 'procedures/');
    report.error([index, 'procedure'], `The procedure ${procedure} is not known.`, mend);
  }
  return entries.map((item, index) => loadItem(item, index, lesson, report));
}
