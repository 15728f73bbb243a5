import type { BriefActivity } from '#src/domain/course/activity.ts';
import { mendUnknown } from '../nearestName.ts';
import type { Report } from '../report.ts';
import type { ActivityEntry } from '../schema/activity.ts';
import { activityHead } from './activityHead.ts';
import { reportTwice } from './reportTwice.ts';

type BriefEntry = ActivityEntry<'brief'>;

function checkTallies({ columns, tallies }: BriefEntry, report: Report): void {
  const known = columns.map(({ column }) => column);
  for (const [index, tally] of tallies.entries()) {
    for (const column of Object.keys(tally).filter((name) => !known.includes(name))) {
      const mend = mendUnknown(column, known, '"columns" of this file');
      report.errorAtKey(['tallies', index, column], `The column ${column} is not known.`, mend);
    }
    for (const column of known.filter((name) => tally[name] === undefined)) {
      report.error(['tallies', index], `The tally says nothing on ${column}.`, `Add ${column}: to it.`);
    }
  }
}

function checkMerges({ columns, tallies }: BriefEntry, report: Report): void {
  for (const [index, { column, safe, merges }] of columns.entries()) {
    const entry = ['columns', index, merges === undefined ? 'safe' : 'merges'];
    if (safe === 'merge' && merges === undefined) {
      report.error(entry, `The column ${column} is to be merged, and nothing says how.`, 'Add merges: { a value: the wider group, ... }.');
    }
    const values = new Set(tallies.flatMap((tally) => tally[column] ?? []));
    const lacking = merges === undefined ? [] : [...values].filter((value) => merges[value] === undefined);
    if (lacking.length > 0) {
      report.error(entry, `"merges" leaves out ${lacking.join(', ')}.`, 'Name every value that stands in this column.');
    }
  }
}

/** Raw tallies to be made into a brief in which nobody can be picked out. */
export function loadBrief(entry: BriefEntry, report: Report): BriefActivity {
  reportTwice(
    report,
    'column',
    entry.columns.map(({ column }, index) => ({ name: column, entry: ['columns', index, 'column'] })),
  );
  checkTallies(entry, report);
  checkMerges(entry, report);
  return {
    ...activityHead(entry),
    kind: entry.kind,
    columns: entry.columns.map(({ column, ...rest }) => ({ id: column, ...rest })),
    tallies: entry.tallies,
    example: entry.example,
  };
}
