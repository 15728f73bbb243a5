import { describe, expect, it } from 'vitest';
import { EXPORT_COLUMNS, exportRow, formulaSafe } from '#src/domain/record/register/exportRow.ts';

const known = { name: 'Ana Núñez', staffNumber: '007', course: 'Initial', status: 'completed', asAt: '2026-11-22' };

describe('a row of the export', () => {
  it('has every column, in the canonical order, and leaves empty what is not known', () => {
    const row = exportRow({ ...known, courseScore: 0, dueOn: null });
    expect(Object.keys(row)).toEqual([...EXPORT_COLUMNS]);
    expect(row).toMatchObject({ name: 'Ana Núñez', 'staff number': '007', due: '', completed: '', score: '0' });
  });

  it('names the course by its title, or by its id where it has none here', () => {
    expect(exportRow({ ...known, courseTitle: 'The initial course' }).course).toBe('The initial course');
    expect(exportRow(known).course).toBe('Initial');
  });

  it('puts each day, moment and version into its own column', () => {
    const row = exportRow({
      ...known,
      completedOn: '2026-11-22',
      completedAt: '2026-11-21T20:00:00.000Z',
      validUntilOn: '2028-11-22',
      procedureVersion: '3',
      contentVersion: 'abc',
      completion: 'f00',
    });
    expect(row).toMatchObject({
      completed: '2026-11-22',
      'completed (UTC)': '2026-11-21T20:00:00.000Z',
      'valid until': '2028-11-22',
      'procedure version': '3',
      'content version': 'abc',
      'record id': 'f00',
    });
  });
});

describe('a cell for a spreadsheet', () => {
  it.each(['=1+1', '+61 7', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '＠A'])(
    'that would run as a formula gets an apostrophe: %j',
    (cell) => {
      expect(formulaSafe(cell)).toBe(`'${cell}`);
    },
  );

  it.each(['', '007', 'Ana', 'a=b', 'O’Neill - Ward', '2026-11-22'])('that would not is left as it is: %j', (cell) => {
    expect(formulaSafe(cell)).toBe(cell);
  });
});
