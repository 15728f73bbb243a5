import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { readRecord } from '#src/domain/record/readRecord.ts';

/** The version of the form in which the record lies on a device. A later version is set aside, not overwritten. */
const STORED_VERSION = 1;

function parsed(text: string): LearnerRecord | undefined {
  try {
    const stored = JSON.parse(text) as { readonly version?: unknown; readonly record?: unknown } | null;
    return stored?.version === STORED_VERSION ? readRecord(stored.record, 'record') : undefined;
  } catch {
    return undefined;
  }
}

/** The record in storage, if there is one. Text that cannot be read is set aside under another key, never lost. */
export function readStoredRecord(storage: Storage, key: string): LearnerRecord | undefined {
  const text = storage.getItem(key);
  if (text === null) return undefined;
  const record = parsed(text);
  if (record) return record;
  storage.setItem(`${key}/set-aside-${String(storage.length)}`, text);
  storage.removeItem(key);
  return undefined;
}

/** Puts the record into storage. Throws what the storage throws. */
export function writeStoredRecord(storage: Storage, key: string, record: LearnerRecord): void {
  storage.setItem(key, JSON.stringify({ version: STORED_VERSION, record }));
}
