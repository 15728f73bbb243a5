import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';

/** Where a record is being kept: on this device, or in memory alone because the device will not hold it. */
export type Keeping = { readonly where: 'device' } | { readonly where: 'memory'; readonly because: 'storage is off' | 'storage is full' };

/** The port through which every room reads and keeps a learner's record. */
export interface RecordStore {
  /** The record as it stands now, other tabs included. */
  read(): LearnerRecord;
  /** Applies a change to the latest state and keeps the result. Never throws: what cannot be stored stays in memory. */
  change(change: (record: LearnerRecord) => LearnerRecord): LearnerRecord;
  /** Calls the listener after each change, from this tab or another, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Whether what is done now will still be there after the page is closed. */
  keeping(): Keeping;
  /** Removes the whole record from this device. */
  clear(): void;
}
