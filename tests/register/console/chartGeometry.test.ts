import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGISTER_STATUSES } from '#src/domain/record/register/registerStatus.ts';
import { barsOfUnits, labelEvery, stackParts, topOfScale, totalOf } from '#src/register/console/overview/chartGeometry.ts';
import { STATUSES_IN_ORDER } from '#src/register/console/pieces/statusLooks.ts';

const counts = fc.dictionary(fc.constantFrom(...REGISTER_STATUSES), fc.integer({ min: 0, max: 5000 }));

describe('the bar of a unit', () => {
  it('has a part for each status that somebody has, end to end, as long as its share of the longest bar', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 5000 }), (mine, more) => {
        const whole = totalOf(mine) + more;
        const parts = stackParts(mine, whole);
        let end = 0;
        for (const { from, width, count } of parts) {
          expect(from).toBeCloseTo(end, 6);
          expect(width).toBeCloseTo((count / whole) * 100, 6);
          end = from + width;
        }
        expect(end).toBeCloseTo(whole === 0 ? 0 : (totalOf(mine) / whole) * 100, 6);
        expect(parts.map(({ status }) => status)).toEqual(STATUSES_IN_ORDER.filter((status) => (mine[status] ?? 0) > 0));
      }),
    );
  });

  it('tells every status of the register, what is well first', () => {
    expect([...STATUSES_IN_ORDER].sort()).toEqual([...REGISTER_STATUSES].sort());
    expect(STATUSES_IN_ORDER[0]).toBe('completed');
  });
});

describe('the units of a drawing', () => {
  const units = [
    { unit: 'Library', counts: { completed: 2 } },
    { unit: '', counts: { completed: 9 } },
    { unit: 'Law', counts: { completed: 1, overdue: 4 } },
    { unit: 'Arts', counts: { overdue: 1 } },
  ];

  it('are the largest ones, and one bar for the rest that loses nobody', () => {
    expect(barsOfUnits(units, 2)).toEqual([
      { unit: 'No unit given', counts: { completed: 9 }, total: 9 },
      { unit: 'Law', counts: { completed: 1, overdue: 4 }, total: 5 },
      { unit: '2 smaller units', counts: { completed: 2, overdue: 1 }, total: 3 },
    ]);
  });

  it('are all of them where they are few', () => {
    expect(barsOfUnits(units, 4).map(({ unit }) => unit)).toEqual(['No unit given', 'Law', 'Library', 'Arts']);
  });
});

describe('the scale of columns', () => {
  it.each([
    [0, 1],
    [1, 1],
    [3, 5],
    [10, 10],
    [11, 20],
    [480, 500],
    [501, 1000],
  ])('for %d at most ends at %d', (largest, top) => {
    expect(topOfScale(largest)).toBe(top);
  });

  it('labels as many months as fit', () => {
    expect([labelEvery(4, 5), labelEvery(12, 5), labelEvery(24, 5)]).toEqual([1, 3, 5]);
  });
});
