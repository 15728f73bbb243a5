import { strToU8, zipSync } from 'fflate';
import { bookFiles, SHEET_FILE, sheetParts } from '#src/domain/record/register/workbookXml.ts';
import type { Sheet } from './sheet.ts';

const WIDEST = 60;

/** As wide as its longest text, within reason. */
function widthsOf({ columns, rows }: Sheet): number[] {
  return columns.map((column, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), column.length);
    return Math.min(WIDEST, longest + 2);
  });
}

/**
 * A table as a spreadsheet file in which every cell is text. It is zipped here, at once: a library that zips in a worker made from a blob
 * would wait for ever, since the content policy of the site refuses such workers.
 */
export function writeXlsx(sheet: Sheet): Uint8Array<ArrayBuffer> {
  const rows = [...sheetParts(sheet.columns, [sheet.rows], widthsOf(sheet))].join('');
  const files = [...bookFiles(sheet.name), [SHEET_FILE, rows] as const];
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])));
}
