import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellInWords, tabulate, type Cell, type Tabulated } from '#src/activities/brief/tabulate.ts';
import { aBrief } from './aBrief.ts';

const byType = { unit: 'leave out', type: 'keep', who: 'leave out' } as const;
const byUnit = { unit: 'keep', type: 'leave out', who: 'leave out' } as const;
const twoWays = { unit: 'keep', type: 'keep', who: 'leave out' } as const;

function shownIn(table: Tabulated): readonly string[] {
  if (table.kind === 'lists') {
    const rows = table.lists.flatMap((list) => list.rows.map(({ value, cell }) => `${value}: ${cellInWords(cell)}`));
    return [...rows, cellInWords(table.total)];
  }
  return table.rows.map(({ value, cells, total }) => `${value}: ${[...cells, total].map(cellInWords).join(', ')}`);
}

/** The lines of a table that add up, the sum last. */
function linesOf(table: Tabulated): readonly (readonly Cell[])[] {
  if (table.kind === 'lists') {
    return table.lists.filter(({ rows }) => rows.length > 0).map(({ rows }) => [...rows.map(({ cell }) => cell), table.total]);
  }
  const down = table.totals.map((sum, index) => [...table.rows.map(({ cells }) => cells[index]!), sum]);
  const across = table.rows.map(({ cells, total }) => [...cells, total]);
  return [...across, ...down, [...table.rows.map(({ total }) => total), table.total], [...table.totals, table.total]];
}

describe('a table made of raw tallies', () => {
  it('counts by the one column that is kept, the most first, with the total', () => {
    const table = tabulate(aBrief({ Anthropology: { bullying: 6, race: 5 }, History: { bullying: 7 } }), byType);
    expect(shownIn(table)).toEqual(['bullying: 13', 'race: 5', '18']);
  });

  it('counts merged values as one, and leaves a value that has no wider group', () => {
    const brief = aBrief({ Anthropology: { bullying: 6 }, History: { bullying: 7 }, Library: { bullying: 8 } });
    expect(shownIn(tabulate(brief, { ...byUnit, unit: 'merge' }))).toEqual(['Arts: 13', 'Library: 8', '21']);
  });

  it('counts two columns two ways, with the totals of each', () => {
    const table = tabulate(aBrief({ Anthropology: { bullying: 6, race: 5 }, History: { bullying: 7, race: 8 } }), twoWays);
    expect(shownIn(table)).toEqual(['Anthropology: 6, 5, 11', 'History: 7, 8, 15']);
  });

  it('counts three columns each by itself', () => {
    const all = { unit: 'keep', type: 'keep', who: 'merge' } as const;
    const table = tabulate(aBrief({ Anthropology: { bullying: 6, race: 5 }, History: { bullying: 7 } }), all);
    expect(table.kind === 'lists' && table.lists.map(({ column }) => column.id)).toEqual(['unit', 'type', 'who']);
    expect(shownIn(table)).toContain('bullying: 13');
  });

  it('has only a total where nothing is kept', () => {
    const nothing = { unit: 'leave out', type: 'leave out', who: 'leave out' } as const;
    expect(shownIn(tabulate(aBrief({ Anthropology: { bullying: 12 } }), nothing))).toEqual(['12']);
    expect(shownIn(tabulate(aBrief({ Anthropology: { bullying: 3 } }), nothing))).toEqual(['fewer than 5']);
  });
});

describe('a small number', () => {
  it('is shown as fewer than 5, and a second one not at all, or the total would give it away', () => {
    const table = tabulate(aBrief({ A: { bullying: 2 }, B: { bullying: 9 }, C: { bullying: 6 } }), byUnit);
    expect(shownIn(table)).toEqual(['B: 9', 'C: not shown', 'A: fewer than 5', '17']);
  });

  it('needs no second one where small ones hide each other', () => {
    const table = tabulate(aBrief({ A: { bullying: 2 }, B: { bullying: 4 }, C: { bullying: 6 } }), byUnit);
    expect(shownIn(table)).toEqual(['C: 6', 'B: fewer than 5', 'A: fewer than 5', '12']);
  });

  it('is not hidden enough where all that is hidden comes to fewer than 5', () => {
    const table = tabulate(aBrief({ A: { bullying: 1 }, B: { bullying: 2 }, C: { bullying: 6 }, D: { bullying: 8 } }), byUnit);
    expect(shownIn(table)).toEqual(['D: 8', 'C: not shown', 'B: fewer than 5', 'A: fewer than 5', '17']);
  });

  it('is not hidden where the sum allows one number alone', () => {
    const table = tabulate(aBrief({ A: { bullying: 4 }, B: { bullying: 4 }, C: { bullying: 9 } }), byUnit);
    expect(shownIn(table)).toEqual(['C: not shown', 'A: fewer than 5', 'B: fewer than 5', '17']);
  });

  it('takes its whole column with it where nothing is left to hide it behind', () => {
    const table = tabulate(aBrief({ A: { bullying: 3 }, B: { bullying: 1 }, C: { bullying: 1 } }), byUnit);
    expect(shownIn(table)).toEqual(['A: fewer than 5', 'B: fewer than 5', 'C: fewer than 5', '5']);
    const alone = aBrief(Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((unit) => [unit, { bullying: 1 }])));
    expect(shownIn(tabulate(alone, byUnit))).toEqual(['5']);
  });

  it('leaves a nought as it is: it stands for nobody', () => {
    const table = tabulate(aBrief({ A: { bullying: 6, race: 9 }, B: { bullying: 7 } }), twoWays);
    expect(shownIn(table)).toEqual(['A: 6, 9, 15', 'B: 7, 0, 7']);
  });

  it('is closed in by its row and its column', () => {
    const table = tabulate(
      aBrief({ A: { bullying: 2, race: 9, sex: 8 }, B: { bullying: 9, race: 7, sex: 10 }, C: { bullying: 12, race: 8, sex: 6 } }),
      twoWays,
    );
    for (const line of linesOf(table)) expect(line.filter(({ shown }) => shown !== 'number')).not.toHaveLength(1);
  });
});

describe('whatever the tallies', () => {
  const counts = fc.dictionary(
    fc.constantFrom('A', 'B', 'C', 'D'),
    fc.dictionary(fc.constantFrom('bullying', 'race', 'sex'), fc.integer({ min: 0, max: 12 }), { noNullPrototype: true }),
    { noNullPrototype: true },
  );
  const treatments = fc.constantFrom(byType, byUnit, twoWays, { unit: 'keep', type: 'keep', who: 'keep' } as const);

  it('no number from 1 to 4 is shown, and no hidden number can be had by taking the others from the total', () => {
    fc.assert(
      fc.property(counts, treatments, (made, treated) => {
        for (const line of linesOf(tabulate(aBrief(made), treated))) {
          for (const { count, shown } of line) if (count > 0 && count < 5) expect(shown).toBe('fewer');
          const hidden = line.filter(({ shown }) => shown !== 'number');
          const others = line.filter(({ shown, count }) => shown === 'number' && count > 0);
          if (hidden.length === 1) expect(others).toEqual([]);
        }
      }),
    );
  });
});
