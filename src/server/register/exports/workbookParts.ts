import { bookFiles, SHEET_FILE, sheetParts } from '#src/domain/record/register/workbookXml.ts';
import { inParts } from './exportLines.ts';
import { zipParts } from './zipParts.ts';

const WIDTH = 22;

export interface Sheet<T> {
  readonly name: string;
  readonly heading: readonly string[];
  readonly rows: readonly T[];
  readonly cells: (row: T) => string[];
}

function* inCells<T>({ rows, cells }: Sheet<T>): Generator<string[][]> {
  for (const part of inParts(rows)) yield part.map(cells);
}

/** An XLSX of one sheet, made while it is sent: at no moment is more of it in memory than a thousand rows. */
export function workbookParts<T>(sheet: Sheet<T>, writtenAt: Date): AsyncGenerator<Uint8Array> {
  const widths = sheet.heading.map((heading) => Math.max(WIDTH, heading.length + 2));
  const book = [...bookFiles(sheet.name)].map(([name, text]) => ({ name, parts: () => Promise.resolve([text]) }));
  const rows = { name: SHEET_FILE, parts: () => Promise.resolve(sheetParts(sheet.heading, inCells(sheet), widths)) };
  return zipParts([...book, rows], writtenAt);
}
