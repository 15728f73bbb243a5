import { mergeRecords } from '#src/domain/record/learnerRecord.ts';
import { RECORD_KEY } from './browserStore.ts';
import { NOTES_KEY } from './notes.ts';
import type { RecordStore } from './RecordStore.ts';
import { readStoredRecord } from './storedRecord.ts';

/** Where somebody else's record lies while a learner is followed here. Not below the record's own key: deleting that must not touch it. */
export const ASIDE_KEY = 'first-port/put-aside';

/** A record and its notes as they lay in this browser, and when they were put aside. */
interface Aside {
  readonly at: string;
  readonly record: string | null;
  readonly notes: string | null;
}

function readAsides(storage: Storage): readonly Aside[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(ASIDE_KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as Aside[]) : [];
  } catch {
    return [];
  }
}

/** When records were put aside in this browser, the first one first. */
export function putAsideOn(storage: Storage): string[] {
  return readAsides(storage).map(({ at }) => at);
}

/**
 * Puts the record and the notes of this browser aside, so that an empty record begins. Nothing is lost: where the device has no room for
 * it, all stays as it was and this says so.
 */
export function putAside(storage: Storage, now: Date): boolean {
  const [record, notes] = [storage.getItem(RECORD_KEY), storage.getItem(NOTES_KEY)];
  const asides = [...readAsides(storage), { at: now.toISOString(), record, notes }];
  // The old places are emptied first: a device that is nearly full cannot hold the text twice.
  storage.removeItem(RECORD_KEY);
  storage.removeItem(NOTES_KEY);
  try {
    storage.setItem(ASIDE_KEY, JSON.stringify(asides));
    return true;
  } catch {
    if (record !== null) storage.setItem(RECORD_KEY, record);
    if (notes !== null) storage.setItem(NOTES_KEY, notes);
    return false;
  }
}

/** Brings what was put aside back into the record of this browser; notes only where there are none. */
export function takeBack(storage: Storage, records: RecordStore): void {
  for (const { record, notes } of readAsides(storage)) {
    if (record !== null) {
      storage.setItem(`${ASIDE_KEY}/reading`, record);
      const read = readStoredRecord(storage, `${ASIDE_KEY}/reading`);
      storage.removeItem(`${ASIDE_KEY}/reading`);
      if (read) records.change((here) => mergeRecords(here, read));
    }
    if (notes !== null && storage.getItem(NOTES_KEY) === null) storage.setItem(NOTES_KEY, notes);
  }
  storage.removeItem(ASIDE_KEY);
}

/** Removes what was put aside. */
export function removeAside(storage: Storage): void {
  storage.removeItem(ASIDE_KEY);
}
