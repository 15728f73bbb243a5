import type { SortActivity } from '#src/domain/course/activity.ts';
import { mendUnknown } from '../nearestName.ts';
import type { EntryPath } from '../problem.ts';
import type { Report } from '../report.ts';
import type { ActivityEntry } from '../schema/activity.ts';
import { activityHead } from './activityHead.ts';
import { reportTwice } from './reportTwice.ts';

type SortEntry = ActivityEntry<'sort'>;

function checkGroups({ groups, items }: SortEntry, report: Report): void {
  const known = groups.map(({ group }) => group);
  const look = (group: string, entry: EntryPath): void => {
    if (known.includes(group)) return;
    report.error(entry, `The group ${group} is not known.`, mendUnknown(group, known, '"groups" of this file'));
  };
  for (const [index, { group, also }] of items.entries()) {
    look(group, ['items', index, 'group']);
    for (const [at, other] of (also ?? []).entries()) look(other, ['items', index, 'also', at]);
  }
}

/** Things to put into groups. */
export function loadSort(entry: SortEntry, report: Report): SortActivity {
  const { groups, items } = entry;
  reportTwice(
    report,
    'group',
    groups.map(({ group }, index) => ({ name: group, entry: ['groups', index, 'group'] })),
  );
  reportTwice(
    report,
    'item',
    items.map(({ item }, index) => ({ name: item, entry: ['items', index, 'item'] })),
  );
  checkGroups(entry, report);
  return {
    ...activityHead(entry),
    kind: entry.kind,
    noun: entry.noun,
    legend: entry.legend,
    scale: entry.scale === 'yes',
    groups: groups.map(({ group, ...rest }) => ({ id: group, ...rest })),
    items: items.map(({ item, also, ...rest }) => ({ id: item, ...rest, also: also ?? [] })),
  };
}
