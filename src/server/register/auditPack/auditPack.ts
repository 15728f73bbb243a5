import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import type { Service } from '../../service.ts';
import { csvParts } from '../exports/csvParts.ts';
import { allColumns, cellsOf, lineOf } from '../exports/exportLines.ts';
import { zipParts } from '../exports/zipParts.ts';
import { readRows } from '../view/registerRows.ts';
import { outlineText, readmeText } from './packTexts.ts';
import { completionTable, exemptionTable, exportLogTable, procedureTable, rosterTable, setAsideTable, versionTable } from './packTables.ts';

export interface PackAsked {
  readonly on: string;
  readonly course?: string | undefined;
  readonly packedBy: string;
}

/** Everything that an auditor asks for about a day, as a zip that is made while it is sent. */
export function auditPack(service: Pick<Service, 'database' | 'content' | 'now'>, asked: PackAsked): AsyncGenerator<Uint8Array> {
  const { database, content } = service;
  const now = service.now();
  const about = { ...asked, packedAt: now.toISOString() };
  const columns = allColumns(content.scoresToHr);
  const register = async (): Promise<Iterable<string>> => {
    const rows = await readRows(database, asked, { sort: 'name', direction: 'up' });
    const heading = columns.map(({ as }) => as);
    return csvParts(heading, rows, (row) => cellsOf(lineOf(row, { on: asked.on, content }), columns), 'spreadsheet');
  };
  const text = (words: string) => (): Promise<Iterable<string>> => Promise.resolve([words]);
  const files = [
    { name: 'README.txt', parts: text(readmeText(content, about)) },
    { name: 'register.csv', parts: register },
    { name: 'roster.csv', parts: () => rosterTable(database, asked) },
    { name: 'completions.csv', parts: () => completionTable(database, asked) },
    { name: 'exemptions.csv', parts: () => exemptionTable(database, asked) },
    { name: 'set-aside.csv', parts: () => setAsideTable(database, content) },
    { name: 'course-outlines.txt', parts: text(outlineText(content, asked.course)) },
    { name: 'procedures.csv', parts: () => Promise.resolve(procedureTable(content)) },
    { name: 'content-versions.csv', parts: () => versionTable(database, asked) },
    { name: 'export-log.csv', parts: () => exportLogTable(database) },
  ];
  const hashes = new Map<string, Hash>(files.map(({ name }) => [name, createHash('sha256')]));
  const sums = { name: 'SHA256SUMS.txt', parts: () => Promise.resolve([sumsText(hashes)]) };
  return zipParts([...files, sums], now, (name, bytes) => hashes.get(name)?.update(bytes));
}

/** As `sha256sum --check` reads it. Comes last, when all of the others have passed. */
function sumsText(hashes: ReadonlyMap<string, Hash>): string {
  return [...hashes].map(([name, hash]) => `${hash.digest('hex')}  ${name}\n`).join('');
}
