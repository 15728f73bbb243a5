/** A problem stops the content from being used; a warning is for the author to weigh. */
export type Level = 'error' | 'warning';

/** Keys and positions that lead from the top of a YAML file to one of its entries. */
export type EntryPath = readonly (string | number)[];

/** What a check has to say about one entry, before the entry is looked up in its file. */
export interface Remark {
  readonly level: Level;
  /** Path inside the content folder: `scenarios/promise-me.yaml`. */
  readonly file: string;
  readonly entry: EntryPath;
  /** Points at the name of the entry rather than at what stands behind it. */
  readonly atKey?: boolean | undefined;
  /** The line, where the remark is on prose, which has no entries. */
  readonly line?: number | undefined;
  /** One sentence: what is wrong. */
  readonly says: string;
  /** One sentence: how to mend it. */
  readonly mend: string;
}

/** A remark with its place in the file, as an author reads it. Lines and columns are counted from 1. */
export interface Problem {
  readonly level: Level;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly says: string;
  readonly mend: string;
}

/** Problems in the order in which somebody would mend them: errors first, then by file and line. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.level.localeCompare(b.level) || a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Whether nothing stands in the way of using the content. */
export function isUsable(problems: readonly { readonly level: Level }[]): boolean {
  return problems.every((problem) => problem.level !== 'error');
}
