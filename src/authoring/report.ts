import type { EntryPath, Remark } from './problem.ts';

/** Collects what is to be said about one file while it is turned into the domain's words. */
export interface Report {
  readonly file: string;
  readonly remarks: readonly Remark[];
  error(entry: EntryPath, says: string, mend: string): void;
  warn(entry: EntryPath, says: string, mend: string): void;
  /** As `error`, pointing at the entry's key. */
  errorAtKey(entry: EntryPath, says: string, mend: string): void;
  /** An error in prose, which has lines instead of entries. */
  errorOnLine(line: number, says: string, mend: string): void;
}

/** A report on one file of the content folder, empty to begin with. */
export function reportOn(file: string): Report {
  const remarks: Remark[] = [];
  return {
    file,
    remarks,
    error: (entry, says, mend) => void remarks.push({ level: 'error', file, entry, says, mend }),
    warn: (entry, says, mend) => void remarks.push({ level: 'warning', file, entry, says, mend }),
    errorAtKey: (entry, says, mend) => void remarks.push({ level: 'error', file, entry, atKey: true, says, mend }),
    errorOnLine: (line, says, mend) => void remarks.push({ level: 'error', file, entry: [], line, says, mend }),
  };
}
