import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_COLUMNS } from '#src/domain/record/register/exportRow.ts';
import { presetMessage } from '#src/protocol/register.ts';
import { choicesOf, columnsTaken, movedColumn } from '#src/register/console/exports/presetColumns.ts';

describe('columns of an export put together', () => {
  it('begin with all of them under our names', () => {
    expect(columnsTaken(choicesOf(undefined))).toEqual(EXPORT_COLUMNS.map((column) => ({ column, as: column })));
  });

  it('are changed from an earlier set, whose columns come first, as it named them', () => {
    const columns = [{ column: 'completed', as: 'COMP_DT' } as const, { column: 'name', as: 'Name' } as const];
    const choices = choicesOf({ columns });
    expect(columnsTaken(choices)).toEqual(columns);
    expect(choices).toHaveLength(EXPORT_COLUMNS.length);
  });

  it('lose none and double none, however they are moved', () => {
    const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: EXPORT_COLUMNS.length - 1 }), fc.constantFrom(-1 as const, 1 as const)));
    fc.assert(
      fc.property(moves, (all) => {
        const moved = all.reduce((choices, [from, by]) => movedColumn(choices, from, by), choicesOf(undefined));
        expect(moved.map(({ column }) => column).sort()).toEqual([...EXPORT_COLUMNS].sort());
      }),
    );
  });

  it('move by one, and stay at either end', () => {
    const names = (choices: ReturnType<typeof choicesOf>) => choices.slice(0, 3).map(({ column }) => column);
    const all = choicesOf(undefined);
    expect(names(movedColumn(all, 0, 1))).toEqual(['email', 'name', 'staff number']);
    expect(movedColumn(all, 0, -1)).toBe(all);
    expect(movedColumn(all, all.length - 1, 1)).toBe(all);
  });

  it('go under our name where none is given, so that the service takes them', () => {
    const choices = choicesOf(undefined).map((choice) => ({ ...choice, isTaken: choice.column === 'unit', as: '  ' }));
    const columns = columnsTaken(choices);
    expect(columns).toEqual([{ column: 'unit', as: 'unit' }]);
    expect(presetMessage.safeParse({ name: 'Ours', columns }).success).toBe(true);
  });
});
