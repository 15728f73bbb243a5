import type { RegisterStatus } from '#src/domain/record/register/registerStatus.ts';
import type { Overview } from '#src/protocol/register.ts';
import { STATUSES_IN_ORDER } from '../pieces/statusLooks.ts';

type Counts = Overview['byUnit'][number]['counts'];

/** A part of a stacked bar. Where it begins and how wide it is are shares of 100. */
export interface StackPart {
  readonly status: RegisterStatus;
  readonly count: number;
  readonly from: number;
  readonly width: number;
}

export function totalOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** The parts of a bar that is as long as `whole` learners, in the order in which statuses are told. Empty parts are left out. */
export function stackParts(counts: Counts, whole: number): readonly StackPart[] {
  let from = 0;
  return STATUSES_IN_ORDER.flatMap((status) => {
    const count = counts[status] ?? 0;
    if (count === 0 || whole <= 0) return [];
    const part = { status, count, from, width: (count / whole) * 100 };
    from += part.width;
    return part;
  });
}

export interface UnitBar {
  readonly unit: string;
  readonly counts: Counts;
  readonly total: number;
}

/** The largest units, and the rest as one bar: a drawing of hundreds would say nothing. The table has them all. */
export function barsOfUnits(byUnit: Overview['byUnit'], most: number): readonly UnitBar[] {
  const bars = byUnit.map(({ unit, counts }) => ({ unit: unit === '' ? 'No unit given' : unit, counts, total: totalOf(counts) }));
  const largest = bars.toSorted((one, other) => other.total - one.total || one.unit.localeCompare(other.unit));
  const rest = largest.slice(most);
  if (rest.length === 0) return largest;
  const counts: Partial<Record<RegisterStatus, number>> = {};
  for (const bar of rest) for (const status of STATUSES_IN_ORDER) add(counts, status, bar.counts[status]);
  return [...largest.slice(0, most), { unit: `${String(rest.length)} smaller units`, counts, total: totalOf(counts) }];
}

function add(counts: Partial<Record<RegisterStatus, number>>, status: RegisterStatus, more = 0): void {
  if (more > 0) counts[status] = (counts[status] ?? 0) + more;
}

/** A round number at or above the largest value, to draw the scale against: 1, 2, 5, 10, 20, 50 and so on. */
export function topOfScale(largest: number): number {
  if (largest <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  return [1, 2, 5, 10].map((step) => step * power).find((top) => top >= largest) ?? largest;
}

/** How many months to go on for each label, so that `most` of them fit. */
export function labelEvery(months: number, most: number): number {
  return Math.max(1, Math.ceil(months / most));
}
