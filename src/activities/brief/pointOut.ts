import type { BriefActivity } from '#src/domain/course/activity.ts';
import { FEWEST_SHOWN, tabulate, valueIn, type Cell, type Column, type Tabulated, type Treatment } from './tabulate.ts';

/** Something to know about a brief in the making. */
export interface PointedOut {
  readonly id: string;
  readonly kind: 'could identify' | 'leaves out too much' | 'protected';
  readonly says: string;
}

const EXPOSURE: Readonly<Record<Treatment, number>> = { 'leave out': 0, merge: 1, keep: 2 };

const DONE: Readonly<Record<Treatment, string>> = { keep: 'is kept as it is', merge: 'is merged', 'leave out': 'is left out' };

function aboutColumn(column: Column, treatment: Treatment): PointedOut[] {
  const over = EXPOSURE[treatment] - EXPOSURE[column.safe];
  if (over === 0) return [];
  const says = `“${column.name}” ${DONE[treatment]}. ${column.because}`;
  return [{ id: `column ${column.id}`, kind: over > 0 ? 'could identify' : 'leaves out too much', says }];
}

/** The values of a column that stand for few contacts in all. */
function fewIn(activity: BriefActivity, column: Column, treatment: Treatment): readonly (readonly [string, number])[] {
  const values = Map.groupBy(activity.tallies, (tally) => valueIn(column, tally, treatment));
  return [...values].map(([value, same]) => [value, same.length] as const).filter(([, count]) => count < FEWEST_SHOWN);
}

/** Small values of a column that a safe brief would merge. What it shows as it is, the small-number rule looks after. */
function aboutValues(activity: BriefActivity, column: Column, treatment: Treatment): PointedOut[] {
  if (treatment !== 'keep' || column.safe !== 'merge') return [];
  const few = fewIn(activity, column, treatment);
  if (few.length === 0) return [];
  const named = few.slice(0, 3).map(([value]) => `“${value}”`);
  const others = few.length > 3 ? ` and ${String(few.length - 3)} more` : '';
  const says = `${column.name}: ${named.join(', ')}${others} ${few.length === 1 ? 'stands' : 'each stand'} for fewer than ${String(FEWEST_SHOWN)} contacts in all. Whoever knows the place can guess who came. Merged into a wider group, each would stand among others.`;
  return [{ id: `values ${column.id}`, kind: 'could identify', says }];
}

function cellsOf(table: Tabulated): readonly Cell[] {
  if (table.kind === 'lists') return [...table.lists.flatMap(({ rows }) => rows.map(({ cell }) => cell)), table.total];
  return [...table.rows.flatMap(({ cells, total }) => [...cells, total]), ...table.totals, table.total];
}

function many(count: number, one: string, more: string): string {
  return count === 1 ? `One ${one}` : `${String(count)} ${more}`;
}

function aboutCells(table: Tabulated): PointedOut[] {
  const cells = cellsOf(table);
  const fewer = cells.filter(({ shown }) => shown === 'fewer').length;
  const withheld = cells.filter(({ shown }) => shown === 'withheld').length;
  const protectedBy: PointedOut[] = [];
  if (fewer > 0) {
    const says = `${many(fewer, 'number is', 'numbers are')} under ${String(FEWEST_SHOWN)}, and the table shows “fewer than ${String(FEWEST_SHOWN)}” there.`;
    protectedBy.push({ id: 'fewer', kind: 'protected', says });
  }
  if (withheld > 0) {
    const says = `${many(withheld, 'more number is', 'more numbers are')} not shown, because the totals would give a small one away.`;
    protectedBy.push({ id: 'withheld', kind: 'protected', says });
  }
  return protectedBy;
}

function aboutSize(table: Tabulated): PointedOut[] {
  if (table.kind !== 'lists') return [];
  if (table.lists.length === 0) {
    return [{ id: 'nothing', kind: 'leaves out too much', says: 'Only the total is left. Leaders cannot see where to act or on what.' }];
  }
  if (table.lists.length < 3) return [];
  const says = 'Each column is counted by itself. Three or more at once would put nearly every contact in a row of its own.';
  return [{ id: 'apart', kind: 'protected', says }];
}

/** What could still point to someone, what is missing for want of need, and what the suppression has done. The first comes first. */
export function pointOut(activity: BriefActivity, treatments: Readonly<Record<string, Treatment>>): PointedOut[] {
  const table = tabulate(activity, treatments);
  const points = [
    ...activity.columns.flatMap((column) => aboutColumn(column, treatments[column.id] ?? 'keep')),
    ...activity.columns.flatMap((column) => aboutValues(activity, column, treatments[column.id] ?? 'keep')),
    ...aboutSize(table),
    ...aboutCells(table),
  ];
  const order = ['could identify', 'leaves out too much', 'protected'];
  return points.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

const LONG_ENOUGH = 3;

function standsIn(value: string, text: string): boolean {
  const words = value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** Raw words of the tallies that stand in somebody's lines although a safe brief would not show them as they are. */
export function rawWordsIn(lines: string, { columns, tallies }: BriefActivity): string[] {
  const valuesOf = (safe: (treatment: Treatment) => boolean): string[] =>
    columns.filter((column) => safe(column.safe)).flatMap(({ id }) => tallies.map((tally) => tally[id] ?? ''));
  // "March" may be said where "March and April" is a wider group.
  const shown = [...valuesOf((safe) => safe === 'keep'), ...columns.flatMap(({ merges }) => Object.values(merges ?? {}))].join('\n');
  const raw = new Set(valuesOf((safe) => safe !== 'keep').filter((value) => value.length >= LONG_ENOUGH));
  return [...raw].filter((value) => standsIn(value, lines) && !standsIn(value, shown));
}
