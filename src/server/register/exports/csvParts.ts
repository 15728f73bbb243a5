import { stringify } from 'csv-stringify/sync';
import { formulaSafe } from '#src/domain/record/register/exportRow.ts';
import { inParts } from './exportLines.ts';

/** For whom a CSV is: a spreadsheet, which runs formulas and guesses at letters, or a machine, which wants what is there. */
export type CsvFor = 'spreadsheet' | 'machine';

const BYTE_ORDER_MARK = '\uFEFF';

/** A CSV in parts. For a spreadsheet with a byte-order mark, and no cell that could run as a formula; for a machine as it is. */
export function* csvParts<T>(
  heading: readonly string[],
  rows: readonly T[],
  cells: (row: T) => string[],
  csvFor: CsvFor,
): Generator<string> {
  const forSpreadsheet = csvFor === 'spreadsheet';
  const line = (texts: readonly string[]): string[] => (forSpreadsheet ? texts.map(formulaSafe) : [...texts]);
  const write = (lines: string[][]): string => stringify(lines, { record_delimiter: forSpreadsheet ? 'windows' : 'unix' });
  yield (forSpreadsheet ? BYTE_ORDER_MARK : '') + write([line(heading)]);
  for (const part of inParts(rows)) yield write(part.map((row) => line(cells(row))));
}
