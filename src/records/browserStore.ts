import { EMPTY_RECORD, mergeRecords, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { readStoredRecord, writeStoredRecord } from './storedRecord.ts';
import type { Keeping, RecordStore } from './RecordStore.ts';

/** Where the record lies in the browser's storage. What could not be read is set aside under a name that begins with this. */
export const RECORD_KEY = 'first-port/record';

/** The parts of a browser that a store needs. `storage` may throw when it is touched: some browsers switch it off. */
export interface BrowserParts {
  readonly storage: () => Storage;
  readonly onOtherTab: (listener: (key: string | null) => void) => void;
}

const thisBrowser: BrowserParts = {
  storage: () => globalThis.localStorage,
  onOtherTab: (listener) => {
    globalThis.addEventListener('storage', (event) => listener(event.key));
  },
};

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

class BrowserStore implements RecordStore {
  readonly #parts: BrowserParts;
  readonly #listeners = new Set<() => void>();
  /** What this tab knows; the only copy while storage cannot be used. */
  #record: LearnerRecord = EMPTY_RECORD;
  #keeping: Keeping = { where: 'device' };

  constructor(parts: BrowserParts) {
    this.#parts = parts;
    this.read();
    parts.onOtherTab((key) => {
      if (key === RECORD_KEY || key === null) this.#hearOtherTab();
    });
  }

  read(): LearnerRecord {
    const stored = this.#stored();
    if (stored) this.#record = this.#keeping.where === 'device' ? stored : mergeRecords(stored, this.#record);
    return this.#record;
  }

  change(change: (record: LearnerRecord) => LearnerRecord): LearnerRecord {
    this.#record = change(this.read());
    this.#write();
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
    try {
      this.#parts.storage().removeItem(RECORD_KEY);
    } catch {
      this.#keeping = { where: 'memory', because: 'storage is off' };
    }
    this.#tell();
  }

  #stored(): LearnerRecord | undefined {
    try {
      return readStoredRecord(this.#parts.storage(), RECORD_KEY);
    } catch {
      this.#keeping = { where: 'memory', because: 'storage is off' };
      return undefined;
    }
  }

  #write(): void {
    try {
      writeStoredRecord(this.#parts.storage(), RECORD_KEY, this.#record);
      this.#keeping = { where: 'device' };
    } catch (error) {
      this.#keeping = { where: 'memory', because: isFull(error) ? 'storage is full' : 'storage is off' };
    }
  }

  // Another tab has written, or has removed everything: that tab's state is the record now.
  #hearOtherTab(): void {
    if (this.#keeping.where === 'device') this.#record = this.#stored() ?? EMPTY_RECORD;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
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
