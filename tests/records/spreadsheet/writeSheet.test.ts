import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '#src/records/spreadsheet/sheet.ts';
import { writeCsv } from '#src/records/spreadsheet/writeCsv.ts';
import { writeXlsx } from '#src/records/spreadsheet/writeXlsx.ts';

const sheet: Sheet = {
  name: 'Completions as at 2026-11-22',
  columns: ['name', 'staff number', 'completed', 'why'],
  rows: [
    ['Ana "Núñez", <b>', '007', '2026-11-22', ''],
    ['=HYPERLINK("http://x")', '+61', '2026-11-22', 'Two\nlines & more'],
    ['Zoë \u{1F600} \u0007', '1e5', '1/2', '  kept  '],
  ],
};

async function cellsOf(written: Uint8Array<ArrayBuffer>): Promise<unknown[][]> {
  const [first] = (await readXlsx(new Blob([written]) as never)) as unknown as { data: unknown[][] }[];
  return first!.data;
}

describe('a table as CSV', () => {
  const csv = writeCsv(sheet);

  it('begins with a byte-order mark and reads back as it was, but for cells that would run as formulas', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head, ana, formula, zoe] = parse(csv, { bom: true }) as string[][];
    expect(head).toEqual(sheet.columns);
    expect(ana).toEqual(sheet.rows[0]);
    expect(formula).toEqual(['\'=HYPERLINK("http://x")', "'+61", '2026-11-22', 'Two\nlines & more']);
    expect(zoe).toEqual(sheet.rows[2]);
  });
});

describe('a table as XLSX', () => {
  it('reads back with every cell as text: noughts, dates and would-be formulas as they were', async () => {
    const [head, ana, formula, zoe] = await cellsOf(writeXlsx(sheet));
    expect(head).toEqual(sheet.columns);
    expect(ana).toEqual(['Ana "Núñez", <b>', '007', '2026-11-22', null]);
    expect(formula).toEqual(['=HYPERLINK("http://x")', '+61', '2026-11-22', 'Two\nlines & more']);
    expect(zoe?.slice(1, 3)).toEqual(['1e5', '1/2']);
  });

  it('holds no formula', () => {
    const text = new TextDecoder().decode(unzipSync(writeXlsx(sheet))['xl/worksheets/sheet1.xml']);
    expect(text).toContain('007');
    expect(text).not.toContain('<f>');
  });

  it('reads back whole with thousands of rows and columns beyond Z', async () => {
    const columns = Array.from({ length: 30 }, (_, at) => `column ${String(at)}`);
    const rows = Array.from({ length: 3000 }, (_, row) => columns.map((_column, at) => `${String(row)}/${String(at)}`));
    const cells = await cellsOf(writeXlsx({ name: 'Large', columns, rows }));
    expect(cells).toHaveLength(3001);
    expect(cells[3000]?.[29]).toBe('2999/29');
  });
});
