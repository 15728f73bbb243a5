import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { readRecord } from '#src/domain/record/file/readRecord.ts';
import { setAside } from './setAside.ts';

const STORED_FORMAT = 'first-port-stored-record';
/** The version of the form in which the record lies on a device. A later version is set aside, not overwritten. */
const STORED_VERSION = 1;

interface Envelope {
  readonly format?: unknown;
  readonly version?: unknown;
  readonly record?: unknown;
}

function parsed(text: string): LearnerRecord | undefined {
  try {
    const stored = JSON.parse(text) as Envelope | null;
    const ours = stored?.format === STORED_FORMAT && stored.version === STORED_VERSION;
    return ours ? readRecord(stored.record, 'record') : undefined;
  } catch {
    return undefined;
  }
}

/** The record in storage, if there is one. Text that cannot be read is set aside under another key, never lost. */
export function readStoredRecord(storage: Storage, key: string): LearnerRecord | undefined {
  const text = storage.getItem(key);
  if (text === null) return undefined;
  const record = parsed(text);
  if (!record) setAside(storage, key, text);
  return record;
}

/** Puts the record into storage. Throws what the storage throws. */
export function writeStoredRecord(storage: Storage, key: string, record: LearnerRecord): void {
  storage.setItem(key, JSON.stringify({ format: STORED_FORMAT, version: STORED_VERSION, record }));
}
