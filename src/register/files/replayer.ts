import type { RecordFile } from '#src/domain/record/file/recordFile.ts';
import type { HandedInRow } from './handedInRow.ts';

/** A file that was read. Its record stays in memory alone, to be replayed; single choices are never shown. */
export interface HandedInFile extends Pick<RecordFile, 'learner' | 'exportedAt' | 'record' | 'seal'> {
  readonly id: string;
  readonly name: string;
  readonly sealHolds: boolean;
}

/** A file that nothing was taken from, and why. */
export interface UnreadFile {
  readonly id: string;
  readonly name: string;
  readonly because: string;
}

export type ReadHandedIn = { readonly kind: 'read'; readonly file: HandedInFile } | { readonly kind: 'unread'; readonly file: UnreadFile };

/** For what looks like a record and makes no sense as one. */
export const NO_SENSE = 'This file cannot be read as a record.';

/** Reads files and works out again what they say. It weighs more than all the rest of the page, so it comes with the first file. */
export interface Replayer {
  readonly read: (file: File, id: string) => Promise<ReadHandedIn>;
  /** The completions of one learner, from all files in that name. */
  readonly rowsOf: (files: readonly HandedInFile[]) => readonly HandedInRow[];
}
