import type { CsvProblem } from './readTable.ts';

/** The columns that a file may have, each with the headings under which it is known. The first is our own name for it. */
export type KnownColumns<Column extends string> = Readonly<Record<Column, readonly string[]>>;

export interface MatchedColumns<Column extends string> {
  /** Where each column stands that the file has. */
  readonly at: ReadonlyMap<Column, number>;
  readonly ignored: readonly string[];
  readonly problems: readonly CsvProblem[];
}

/** A heading as it is compared: without capitals, spaces, hyphens and full stops. */
const bare = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Finds out which column is which, in any order and under the usual headings. */
export function matchColumns<Column extends string>(heading: readonly string[], known: KnownColumns<Column>): MatchedColumns<Column> {
  const names = Object.keys(known) as Column[];
  const at = new Map<Column, number>();
  const ignored: string[] = [];
  const problems: CsvProblem[] = [];
  for (const [index, cell] of heading.entries()) {
    const name = names.find((column) => known[column].some((spelling) => bare(spelling) === bare(cell)));
    if (name === undefined) {
      if (cell !== '') ignored.push(cell);
    } else if (at.has(name)) {
      problems.push({ row: 1, column: cell, says: `The column "${name}" is there twice. Remove one of the two.` });
    } else at.set(name, index);
  }
  return { at, ignored, problems };
}
