import type { BriefActivity, RawTally } from '#src/domain/course/activity.ts';

export type Column = BriefActivity['columns'][number];
/** What a learner does with a column: `keep`, `merge` its values into wider groups, `leave out`. */
export type Treatment = Column['safe'];

/** Fewer than this many contacts are not shown as a number. Source: FACTS A7, the small-number rule. */
export const FEWEST_SHOWN = 5;

/** A number in a table and whether it may be shown: as it is, as "fewer than 5", or not at all because it would give another away. */
export interface Cell {
  readonly count: number;
  readonly shown: 'number' | 'fewer' | 'withheld';
}

/** Contacts counted by one column; no rows where the values are so fine that nothing of it can be shown. */
export interface ColumnList {
  readonly column: Column;
  readonly rows: readonly { readonly value: string; readonly cell: Cell }[];
}

/**
 * Contacts counted by the columns that were kept: each by itself, or, where there are two, both ways with the totals of each. Three
 * at once would put nearly every contact in a row of its own.
 */
export type Tabulated =
  | { readonly kind: 'lists'; readonly lists: readonly ColumnList[]; readonly total: Cell }
  | {
      readonly kind: 'two ways';
      readonly down: Column;
      readonly across: Column;
      readonly acrossValues: readonly string[];
      readonly rows: readonly { readonly value: string; readonly cells: readonly Cell[]; readonly total: Cell }[];
      readonly totals: readonly Cell[];
      readonly total: Cell;
    };

/** What a contact shows in a column once it is treated. */
export function valueIn(column: Column, tally: RawTally, treatment: Treatment): string {
  const value = tally[column.id] ?? '';
  return treatment === 'merge' ? (column.merges?.[value] ?? value) : value;
}

/** A cell while it is being decided what may be shown. */
interface Draft {
  readonly count: number;
  shown: Cell['shown'];
}

const draft = (count: number): Draft => ({ count, shown: count > 0 && count < FEWEST_SHOWN ? 'fewer' : 'number' });

/** Whether hidden numbers that come to a known sum can be worked out: too few of them, too small a sum, or all of them at an end of 1 to 4. */
function isGivenAway(hidden: readonly Draft[], sumIsKnown: boolean): boolean {
  if (hidden.length < 2) return hidden.length === 1;
  if (!sumIsKnown) return false;
  const sum = hidden.reduce((total, { count }) => total + count, 0);
  const allFewer = hidden.every(({ shown }) => shown === 'fewer');
  const atAnEnd = sum === hidden.length || sum === hidden.length * (FEWEST_SHOWN - 1);
  return sum < FEWEST_SHOWN || (allFewer && atAnEnd);
}

/** In a line of cells that add up to its last, withholds the next smallest where the rest would give something away. */
function closeLine(line: readonly Draft[]): boolean {
  const hidden = line.filter(({ shown }) => shown !== 'number');
  if (!isGivenAway(hidden, line.at(-1)?.shown === 'number')) return false;
  const open = line.filter(({ shown, count }) => shown === 'number' && count > 0);
  const parts = open.filter((cell) => cell !== line.at(-1)).sort((a, b) => a.count - b.count);
  const next = parts[0] ?? open[0];
  if (!next) return false;
  next.shown = 'withheld';
  return true;
}

/** Withholds more until no line gives anything away. Each step hides one cell more, so it ends. */
function closeAll(lines: readonly (readonly Draft[])[]): void {
  while (lines.map(closeLine).some(Boolean)) continue;
}

function listOf(column: Column, values: readonly string[]): ColumnList {
  const rows = [...Map.groupBy(values, (value) => value)].map(([value, same]) => ({ value, cell: draft(same.length) }));
  rows.sort((a, b) => b.cell.count - a.cell.count || a.value.localeCompare(b.value));
  const total = draft(values.length);
  const totalIsShown = total.shown === 'number';
  closeAll([[...rows.map(({ cell }) => cell), total]]);
  // The total stands beside other lists too, so a list that could be shown only without it is not shown.
  return { column, rows: totalIsShown && total.shown !== 'number' ? [] : rows };
}

const inOrder = (values: readonly string[]): string[] => [...new Set(values)].sort((a, b) => a.localeCompare(b));

function twoWays([down, across]: readonly [Column, Column], pairs: readonly (readonly string[])[]): Tabulated {
  const acrossValues = inOrder(pairs.map((pair) => pair[1] ?? ''));
  const count = (first?: string, second?: string): Draft =>
    draft(pairs.filter((pair) => (first === undefined || pair[0] === first) && (second === undefined || pair[1] === second)).length);
  const rows = inOrder(pairs.map((pair) => pair[0] ?? '')).map((value) => ({
    value,
    cells: acrossValues.map((other) => count(value, other)),
    total: count(value),
  }));
  const totals = acrossValues.map((other) => count(undefined, other));
  const total = count();
  const linesAcross = rows.map((row) => [...row.cells, row.total]);
  const linesDown = totals.map((sum, index) => [...rows.flatMap(({ cells }) => cells[index] ?? []), sum]);
  closeAll([...linesAcross, ...linesDown, [...rows.map((row) => row.total), total], [...totals, total]]);
  return { kind: 'two ways', down, across, acrossValues, rows, totals, total };
}

/** The table that comes of raw tallies when each column is kept, merged or left out, with small numbers suppressed. */
export function tabulate({ columns, tallies }: BriefActivity, treatments: Readonly<Record<string, Treatment>>): Tabulated {
  const kept = columns.filter(({ id }) => treatments[id] !== 'leave out');
  const valuesOf = (column: Column): string[] => tallies.map((tally) => valueIn(column, tally, treatments[column.id] ?? 'keep'));
  const [first, second] = kept;
  if (first && second && kept.length === 2) {
    const others = valuesOf(second);
    return twoWays(
      [first, second],
      valuesOf(first).map((value, index) => [value, others[index] ?? '']),
    );
  }
  return { kind: 'lists', lists: kept.map((column) => listOf(column, valuesOf(column))), total: draft(tallies.length) };
}

/** A number as the table shows it. */
export function cellInWords({ count, shown }: Cell): string {
  if (shown === 'number') return String(count);
  return shown === 'fewer' ? `fewer than ${String(FEWEST_SHOWN)}` : 'not shown';
}
