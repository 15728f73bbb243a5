import { hashOf } from '../canonicalJson.ts';
import type { LearnerRecord } from '../learnerRecord.ts';
import { recordForHr } from './recordForHr.ts';

export const RECORD_FORMAT = 'first-port-record';
/**
 * Version 2 added enrolments, finals and completions; version 3 prerequisites, baselines and practice; version 4 says whom the file is
 * for. Files of earlier versions are still read. The number goes up even though the new parts may be left out: a First Port that does
 * not know them would drop them without a word, and so it refuses the file instead.
 */
export const RECORD_VERSION = 4;

/** No record comes near this; reading more would only make a page stand still. */
export const MOST_BYTES_OF_RECORD_FILE = 20_000_000;

/** Who a downloaded record is about: asked for at the download, and kept nowhere else. A backup names nobody. */
export interface LearnerName {
  readonly name: string;
  readonly staffNumber: string;
}

/** Whom a file was made for: HR, who gets what was assessed; or its owner, who keeps everything but reflections and notes. */
export const RECORD_FILE_PURPOSES = ['hr', 'backup'] as const;
export type RecordFilePurpose = (typeof RECORD_FILE_PURPOSES)[number];

/** A record as a file. The seal shows a change made by accident or by hand; it does not show who made the file. */
export interface RecordFile {
  readonly format: typeof RECORD_FORMAT;
  readonly version: number;
  /** Absent in files of before version 4, when there was one file for both. */
  readonly for?: RecordFilePurpose | undefined;
  readonly exportedAt: string;
  readonly learner: LearnerName;
  readonly record: LearnerRecord;
  /** SHA-256 of all the rest. */
  readonly seal: string;
}

function sealedFile(purpose: RecordFilePurpose, record: LearnerRecord, learner: LearnerName, exportedAt: string): RecordFile {
  const sealed = { format: RECORD_FORMAT, version: RECORD_VERSION, for: purpose, exportedAt, learner, record } as const;
  return { ...sealed, seal: hashOf(sealed) };
}

/** The file with the whole record, for its owner. `exportedAt` is ISO 8601 in UTC. */
export function makeRecordFile(record: LearnerRecord, learner: LearnerName, exportedAt: string): RecordFile {
  return sealedFile('backup', record, learner, exportedAt);
}

/** The file that a learner hands in: completions and ended assessments, with what replaying them needs. `exportedAt` is ISO 8601 in UTC. */
export function makeFileForHr(record: LearnerRecord, learner: LearnerName, exportedAt: string): RecordFile {
  return sealedFile('hr', recordForHr(record), learner, exportedAt);
}
