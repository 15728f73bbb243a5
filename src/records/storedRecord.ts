import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { readRecord } from '#src/domain/record/readRecord.ts';

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

function asideKey(storage: Storage, key: string): string {
  let number = 1;
  while (storage.getItem(`${key}/set-aside-${String(number)}`) !== null) number += 1;
  return `${key}/set-aside-${String(number)}`;
}

/** Moves text to another key. The old place is emptied first: a storage that is nearly full cannot hold the text twice. */
function setAside(storage: Storage, key: string, text: string): void {
  const aside = asideKey(storage, key);
  storage.removeItem(key);
  try {
    storage.setItem(aside, text);
  } catch (error) {
    storage.setItem(key, text);
    throw error;
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

function keysAside(storage: Storage, key: string): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((name) => name.startsWith(`${key}/`));
}

/** What could not be read as a record and was set aside, as it was. */
export function textsSetAside(storage: Storage, key: string): string[] {
  return keysAside(storage, key).map((name) => storage.getItem(name) ?? '');
}

/** Removes the record and everything that was set aside of it. */
export function removeStoredRecord(storage: Storage, key: string): void {
  for (const name of [key, ...keysAside(storage, key)]) storage.removeItem(name);
}
