import type { KnowledgeItem } from '#src/domain/course/knowledgeItem.ts';
import type { Item } from '#src/domain/scenario/scenario.ts';
import type { Vocabulary } from '#src/domain/vocabulary/vocabulary.ts';
import type { Content } from '../content.ts';
import { mendUnknown } from '../nearestName.ts';
import type { EntryPath, Remark } from '../problem.ts';
import { reportOn } from '../report.ts';
import type { Report } from '../report.ts';
import { checkGround, groundsOf } from './grounds.ts';
import type { Grounds } from './grounds.ts';
import { namedWhole } from './namedWhole.ts';
import { LISTED_IN } from './namesThere.ts';
import type { NamesThere } from './namesThere.ts';

const CATCH_ALL = /\b(?:all|none|both|neither|any) (?:of )?(?:the above|these (?:options|answers|replies))\b/i;
/** The longest option is at most so many times as long as the shortest; below so many characters more, nobody notices. */
const LONGEST_TO_SHORTEST = 1.6;
const NOT_NOTICED = 15;

function checkOptions({ options }: Pick<Item, 'options'>, entry: EntryPath, report: Report): void {
  for (const [index, { text }] of options.entries()) {
    if (!CATCH_ALL.test(text)) continue;
    const mend = 'Write an option that stands for itself.';
    report.error([...entry, 'options', index, 'text'], 'An option speaks of the other options, whose order is not fixed.', mend);
  }
  const lengths = options.map(({ text }) => text.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (longest - shortest <= NOT_NOTICED || longest <= LONGEST_TO_SHORTEST * shortest) return;
  const says = `The options are ${shortest} to ${longest} characters long, so that length gives one away.`;
  report.error([...entry, 'options'], says, `Write them alike in length: the longest at most ${LONGEST_TO_SHORTEST} times the shortest.`);
}

function checkRestsOn(restsOn: string, entry: EntryPath, grounds: Grounds, report: Report): void {
  for (const written of restsOn.split(/;\s*/)) checkGround(written, 'an item', entry, grounds, report);
}

function checkOutcomes({ outcomes }: KnowledgeItem, index: number, vocabulary: Vocabulary, report: Report): void {
  const whole = namedWhole(outcomes, vocabulary);
  if (whole.length === 0) return;
  report.warn([index, 'outcomes'], `The item names ${whole.join(', ')} whole.`, 'Name the part that it asks for, such as O1/listening.');
}

/** Reports questions of the bank that break the rules of item writing or rest on something that is not there. */
export function checkItems(content: Content, there: NamesThere): readonly Remark[] {
  const grounds = groundsOf(content, there);
  return [...Map.groupBy(content.items, ({ lesson }) => lesson)].flatMap(([lesson, items]) => {
    const report = reportOn(`items/${lesson}.yaml`);
    if (!there.names.lesson.includes(lesson)) {
      const mend = mendUnknown(lesson, there.names.lesson, LISTED_IN.lesson);
      report.error([], `There is no lesson ${lesson} to ask these questions.`, mend);
    }
    for (const [index, item] of items.entries()) {
      checkOptions(item, [index], report);
      checkRestsOn(item.restsOn, [index, 'rests on'], grounds, report);
      checkOutcomes(item, index, content.vocabulary, report);
    }
    return report.remarks;
  });
}

/** Reports juries that hear a case which is not there or asks them nothing, and cases whose options give one away. */
export function checkJuries({ cases, activities }: Content, { fileOf, names }: NamesThere): readonly Remark[] {
  const inCases = cases.flatMap(({ id, jury }) => {
    const report = reportOn(`cases/${id}.yaml`);
    if (jury) checkOptions(jury, ['for the jury'], report);
    return report.remarks;
  });
  const silent = new Set(cases.filter(({ jury }) => jury === undefined).map(({ id }) => id));
  const asking = names.case.filter((id) => !silent.has(id));
  const inActivities = activities.flatMap((activity) => {
    const report = reportOn(fileOf(activity.id));
    for (const [index, id] of (activity.kind === 'jury' ? activity.cases : []).entries()) {
      if (asking.includes(id)) continue;
      report.error(['cases', index], `There is no case ${id} with a question for the jury.`, mendUnknown(id, asking, LISTED_IN.case));
    }
    return report.remarks;
  });
  return [...inCases, ...inActivities];
}

/** Whether the option that holds is longer than every other: a learner could pick it without reading. */
export function keyIsLongest({ options, key }: Item): boolean {
  const held = options.find(({ id }) => id === key)?.text.length ?? 0;
  return options.every(({ id, text }) => id === key || text.length < held);
}
