import { hashOf } from '../canonicalJson.ts';
import type { LearnerRecord } from '../learnerRecord.ts';

export const RECORD_FORMAT = 'first-port-record';
/**
 * Version 2 added enrolments, finals and completions; version 3 prerequisites, baselines and practice. Files of earlier versions
 * are still read. The number goes up even though the new parts may be left out: a First Port that does not know them would drop
 * them without a word, and so it refuses the file instead.
 */
export const RECORD_VERSION = 3;

/** Who a downloaded record is about: asked for at the download, and kept nowhere else. */
export interface LearnerName {
  readonly name: string;
  readonly staffNumber: string;
}

/** A record as a file. The seal shows a change made by accident or by hand; it does not show who made the file. */
export interface RecordFile {
  readonly format: typeof RECORD_FORMAT;
  readonly version: number;
  readonly exportedAt: string;
  readonly learner: LearnerName;
  readonly record: LearnerRecord;
  /** SHA-256 of all the rest. */
  readonly seal: string;
}

/** The file of a record. `exportedAt` is ISO 8601 in UTC. */
export function makeRecordFile(record: LearnerRecord, learner: LearnerName, exportedAt: string): RecordFile {
  const sealed = { format: RECORD_FORMAT, version: RECORD_VERSION, exportedAt, learner, record } as const;
  return { ...sealed, seal: hashOf(sealed) };
}
