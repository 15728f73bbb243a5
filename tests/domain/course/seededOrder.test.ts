import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSeededOrder } from '#src/domain/course/seededOrder.ts';

const options = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join('');

describe('the order of options', () => {
  it('is the same on every visit, and wherever an option stands in the file', () => {
    fc.assert(
      fc.property(fc.string(), fc.shuffledSubarray(options, { minLength: 3 }), (seed, moved) => {
        expect(ids(inSeededOrder(moved, seed))).toBe(ids(inSeededOrder(options, seed)));
      }),
    );
  });

  it('drops nothing and adds nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), (names, seed) => {
        const ordered = inSeededOrder(
          names.map((id) => ({ id })),
          seed,
        ).map(({ id }) => id);
        expect([...ordered].sort()).toEqual([...names].sort());
      }),
    );
  });

  it('puts each option in each place about equally often, so that no place is the safe one', () => {
    const orders = Array.from({ length: 3000 }, (_, item) => ids(inSeededOrder(options, `item-${String(item)}`)));
    for (const { id } of options) {
      for (const place of [0, 1, 2]) {
        expect(orders.filter((order) => order[place] === id).length).toBeGreaterThan(850);
      }
    }
  });
});
