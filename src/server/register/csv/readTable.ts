import { CsvError, parse } from 'csv-parse/sync';
import type { CsvPreview } from '#src/protocol/register.ts';

export type CsvProblem = CsvPreview['problems'][number];

/** A CSV as it lies in the file: a heading, and rows with the number that a spreadsheet shows beside them. */
export interface CsvTable {
  readonly heading: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  readonly problems: readonly CsvProblem[];
}

const DELIMITERS = [',', ';', '\t'] as const;
const HEADING_ROW = 1;

/** Spreadsheets write what their country separates lists by; the heading tells which that was. Some say so in a line of its own. */
function delimiterOf(text: string): { readonly delimiter: string; readonly body: string } {
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said?.[1] !== undefined) return { delimiter: said[1], body: text.slice(said[0].length) };
  const heading = (text.split(/\r\n|\r|\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, times: heading.split(delimiter).length - 1 }));
  const most = counted.reduce((best, next) => (next.times > best.times ? next : best));
  return { delimiter: most.delimiter, body: text };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** What stands against the file as a whole: quotes that do not end, rows of another length, letters that were lost on the way. */
function shapeProblems({ heading, rows }: Omit<CsvTable, 'problems'>): CsvProblem[] {
  return rows.flatMap(({ row, cells }) => {
    const lost = cells.some((cell) => cell.includes('\uFFFD'))
      ? [{ row, column: '', says: 'Letters were lost: the file is not UTF-8. Save it again as "CSV UTF-8".' }]
      : [];
    if (cells.length <= heading.length || isBlank(cells.slice(heading.length))) return lost;
    const says = `This row has ${cells.length} cells, the heading has ${heading.length}. Put quotes around a cell that holds the separator.`;
    return [{ row, column: '', says }, ...lost];
  });
}

/** Reads CSV text: separated by commas, semicolons or tabs; with or without a byte-order mark; line breaks inside quotes. */
export function readTable(csv: string): CsvTable {
  const { delimiter, body } = delimiterOf(csv.replace(/^\uFEFF/, ''));
  try {
    const records = parse(body, { delimiter, relax_column_count: true, trim: true });
    const [heading = [], ...rest] = records;
    const rows = rest.map((cells, index) => ({ row: index + HEADING_ROW + 1, cells })).filter(({ cells }) => !isBlank(cells));
    return { heading, rows, problems: shapeProblems({ heading, rows }) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { heading: [], rows: [], problems: [quoteProblem(error)] };
  }
}

function quoteProblem(error: CsvError): CsvProblem {
  const row = Number((error as { records?: unknown }).records ?? 0) + HEADING_ROW;
  const says = 'A quotation mark in or near this row does not end, or stands in the middle of a cell. Double it ("") or leave it out.';
  return { row, column: '', says };
}
