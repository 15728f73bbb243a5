import { expect, it, describe } from 'vitest';
import { EXPORT_COLUMNS } from '#src/domain/record/register/exportRow.ts';
import { rowMatches, NO_FILTER } from '#src/register/files/rowMatches.ts';
import { rowsOfLearner } from '#src/register/files/rowsOfLearner.ts';
import { sheetOfRows } from '#src/register/files/sheetOfRows.ts';
import type { HandedInRow } from '#src/register/files/handedInRow.ts';
import { ana, completedRecord, handedIn, site } from './handedIn.ts';

const names = {
  timeZone: 'Australia/Brisbane',
  scoresToHr: false,
  courses: { initial: 'Contact Officer, initial course' },
  procedures: { harbour: 'Harbour procedure' },
};
/** Late in the evening in UTC, and the next day already in Brisbane. */
const LATE = '2026-11-21T15:30:00.000Z';

const { learner, exportedAt, record, seal } = handedIn(completedRecord('1', LATE), ana);
const [row] = rowsOfLearner([{ id: '1', name: 'ana.json', learner, exportedAt, record, seal, sealHolds: true }], site, false) as [
  HandedInRow,
];

function cells(of: HandedInRow, now = '2026-11-22T00:00:00.000Z', settings = names): Record<string, string> {
  const { columns, rows } = sheetOfRows([of], now, settings);
  return Object.fromEntries(columns.map((column, at) => [column, rows[0]![at]!]));
}

describe('the table that HR takes away', () => {
  it('has the canonical columns first, and then how each completion was checked', () => {
    expect(sheetOfRows([], LATE, names).columns).toEqual([...EXPORT_COLUMNS, 'check', 'why', 'file', 'file made (UTC)']);
  });

  it('tells days in the time zone of the organisation, with the moment in UTC beside them', () => {
    expect(cells(row)).toMatchObject({
      name: 'Ana Núñez',
      'staff number': '007',
      course: 'Contact Officer, initial course',
      procedure: 'Harbour procedure',
      completed: '2026-11-22',
      'completed (UTC)': LATE,
      'valid until': '2028-11-22',
      status: 'completed',
      check: 'holds',
      file: 'ana.json',
    });
  });

  it.each([
    ['2028-11-10T00:00:00.000Z', 'due'],
    ['2028-11-22T10:00:00.000Z', 'due'],
    ['2028-11-23T10:00:00.000Z', 'expired'],
  ])('gives the status as at the day: %s is %s', (now, status) => {
    expect(cells(row, now)['status']).toBe(status);
  });

  it.each(['does not hold', 'in two names', 'made under other content', 'not on this site'] as const)(
    'gives no status to take for completed where a completion is such: %s',
    (check) => {
      expect(cells({ ...row, check, says: 'Why it is so.' })).toMatchObject({ status: 'not settled', check, why: 'Why it is so.' });
    },
  );

  it('holds scores only where the organisation has switched them on, and never a choice', () => {
    expect(cells(row)['score']).toBe('');
    expect(cells(row, LATE, { ...names, scoresToHr: true })['score']).toBe('100');
    expect(JSON.stringify(sheetOfRows([row], LATE, names))).not.toMatch(/listen|refer\b/);
  });
});

describe('what HR looks for in the table', () => {
  it.each([
    [{ search: 'nunez' }, true],
    [{ search: ' 00' }, true],
    [{ search: 'bo' }, false],
    [{ course: 'initial', check: 'holds' }, true],
    [{ course: 'refresher' }, false],
    [{ check: 'does not hold' }, false],
  ] as const)('%j finds it: %s', (filter, found) => {
    expect(rowMatches(row, { ...NO_FILTER, ...filter })).toBe(found);
  });
});
