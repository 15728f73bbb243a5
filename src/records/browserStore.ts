import { EMPTY_RECORD, mergeRecords, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { inMemoryBecause, thisBrowser, type BrowserParts } from './browserParts.ts';
import type { Keeping, RecordStore } from './RecordStore.ts';
import { removeWithAside, textsSetAside } from './setAside.ts';
import { readStoredRecord, writeStoredRecord } from './storedRecord.ts';

/** Where the record lies in the browser's storage. What could not be read is set aside under a name that begins with this. */
export const RECORD_KEY = 'first-port/record';

class BrowserStore implements RecordStore {
  readonly #parts: BrowserParts;
  readonly #listeners = new Set<() => void>();
  /** What this tab knows; the only copy while storage cannot be used. */
  #record: LearnerRecord = EMPTY_RECORD;
  #keeping: Keeping = { where: 'device' };

  constructor(parts: BrowserParts) {
    this.#parts = parts;
    this.#load();
    parts.onOtherTab((key) => {
      if (key === RECORD_KEY || key === null) this.#hearOtherTab();
    });
  }

  read(): LearnerRecord {
    this.#load();
    return this.#record;
  }

  change(change: (record: LearnerRecord) => LearnerRecord): LearnerRecord {
    // Where the latest state cannot be had, nothing is written over it.
    const isLatest = this.#load();
    this.#record = change(this.#record);
    if (isLatest) this.#write();
    this.#tell();
    return this.#record;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  keeping(): Keeping {
    return this.#keeping;
  }

  clear(): void {
    this.#record = EMPTY_RECORD;
    const removed = this.#guarded(() => removeWithAside(this.#parts.storage(), RECORD_KEY));
    if (removed) this.#keeping = { where: 'device' };
    this.#tell();
  }

  #load(): boolean {
    return this.#guarded(() => {
      const stored = readStoredRecord(this.#parts.storage(), RECORD_KEY) ?? EMPTY_RECORD;
      this.#record = this.#keeping.where === 'device' ? stored : mergeRecords(stored, this.#record);
    });
  }

  #write(): void {
    const written = this.#guarded(() => writeStoredRecord(this.#parts.storage(), RECORD_KEY, this.#record));
    if (written) this.#keeping = { where: 'device' };
  }

  /** Does something with storage; where it fails, the record is kept in memory from here on. Says whether it went well. */
  #guarded(touch: () => unknown): boolean {
    try {
      touch();
      return true;
    } catch (error) {
      this.#keeping = inMemoryBecause(error);
      return false;
    }
  }

  // Another tab has written, or has removed everything: what lies there is the record now.
  #hearOtherTab(): void {
    this.#load();
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** What lay in storage, could not be read as a record, and was set aside. */
export function readSetAside(parts: BrowserParts = thisBrowser): readonly string[] {
  try {
    return textsSetAside(parts.storage(), RECORD_KEY);
  } catch {
    return [];
  }
}

let shared: RecordStore | undefined;

/** A store over the given browser parts. */
export function makeBrowserStore(parts: BrowserParts): RecordStore {
  return new BrowserStore(parts);
}

/** This page's store over the browser's local storage; the same one for every island of the page. */
export function openBrowserStore(): RecordStore {
  shared ??= makeBrowserStore(thisBrowser);
  return shared;
}
