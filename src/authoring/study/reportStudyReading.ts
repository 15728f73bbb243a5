import type { Activity } from '#src/domain/course/activity.ts';
import type { Item } from '#src/domain/scenario/scenario.ts';
import type { Content } from '../content.ts';
import type { Remark } from '../problem.ts';
import { warnAbove } from '../check/reportReading.ts';
import type { NamesThere } from './namesThere.ts';
import { proseTexts } from './proseTexts.ts';

function itemTexts({ ask, options }: Item): string[] {
  return [ask, ...options.flatMap(({ text, because }) => [text, because])];
}

/** Every text of an activity, whatever its kind: names for machines are single words in small letters. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /\s/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What is read of an activity. Raw tallies are a table, no prose. */
function activityTexts(activity: Activity): string[] {
  return textsIn(activity.kind === 'brief' ? { ...activity, tallies: [] } : activity);
}

/** Warns of lessons, activities, questions, cases, pages on the law, printables and a glossary that are hard to read. */
export function reportStudyReading(content: Content, { fileOf }: NamesThere): readonly Remark[] {
  const { lessons, activities, items, cases, law, printables, glossary, clinic, changes, plans, room } = content;
  const banks = Map.groupBy(items, ({ lesson }) => lesson);
  return [
    ...lessons.flatMap(({ file, text, hook, summary }) => warnAbove(file, [hook, ...proseTexts(text), ...summary])),
    ...activities.flatMap((activity) => warnAbove(fileOf(activity.id), activityTexts(activity))),
    ...[...banks].flatMap(([lesson, asked]) => warnAbove(`items/${lesson}.yaml`, asked.flatMap(itemTexts))),
    ...cases.flatMap(({ id, told, held, teaches, contentNote, jury }) =>
      warnAbove(
        `cases/${id}.yaml`,
        [...told, held, teaches, contentNote ?? '', ...(jury ? itemTexts({ id, ...jury }) : [])].filter((text) => text !== ''),
      ),
    ),
    ...law.flatMap(({ file, text, summary }) => warnAbove(file, [...summary, ...proseTexts(text)])),
    ...printables.flatMap(({ file, text, blurb }) => warnAbove(file, [blurb, ...proseTexts(text)])),
    ...warnAbove(
      'clinic.yaml',
      clinic.flatMap(({ title, askYourself, toTheNetwork }) => [title, ...askYourself, toTheNetwork]),
    ),
    ...warnAbove(
      'changes.yaml',
      changes.flatMap(({ what, forOfficers }) => [what, forOfficers]),
    ),
    ...plans.flatMap((plan) => warnAbove(`plans/${plan.id}.yaml`, textsIn(plan))),
    ...warnAbove('room.yaml', textsIn(room)),
    ...warnAbove(
      'glossary.yaml',
      glossary.map(({ means }) => means),
    ),
  ];
}
