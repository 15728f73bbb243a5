import { stringify } from 'csv-stringify/browser/esm/sync';
import { formulaSafe } from '#src/domain/record/register/exportRow.ts';
import type { Sheet } from './sheet.ts';

/** A table as CSV for a spreadsheet: a byte-order mark, so that names keep their letters, and no cell that could run as a formula. */
export function writeCsv({ columns, rows }: Sheet): string {
  const cells = [columns, ...rows].map((row) => row.map(formulaSafe));
  return stringify(cells, { bom: true, record_delimiter: 'windows' });
}
