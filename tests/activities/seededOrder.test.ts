import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSeededOrder } from '#src/activities/seededOrder.ts';

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

  it('puts each option first about equally often, so that no place is the safe one', () => {
    const firsts = { a: 0, b: 0, c: 0 };
    for (let item = 0; item < 3000; item += 1) {
      const first = inSeededOrder(options, `item-${String(item)}`)[0]?.id as keyof typeof firsts;
      firsts[first] += 1;
    }
    for (const count of Object.values(firsts)) expect(count).toBeGreaterThan(850);
  });
});
