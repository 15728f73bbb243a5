import type { Keeping } from './RecordStore.ts';

/** The parts of a browser that a store needs. `storage` may throw when it is touched: some browsers switch it off. */
export interface BrowserParts {
  readonly storage: () => Storage;
  /** Calls with the key that another tab has changed; null where anything may have changed. */
  readonly onOtherTab: (listener: (key: string | null) => void) => void;
}

/** This browser, as the page that asks for it sees it. */
export const thisBrowser: BrowserParts = {
  storage: () => globalThis.localStorage,
  onOtherTab: (listener) => {
    globalThis.addEventListener('storage', (event) => listener(event.key));
    // A page that comes back as it was left has heard nothing meanwhile.
    globalThis.addEventListener('pageshow', (event) => {
      if (event.persisted) listener(null);
    });
  },
};

/** What a storage that refused means for what is done from here on. */
export function inMemoryBecause(error: unknown): Keeping {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { where: 'memory', because: isFull ? 'storage is full' : 'storage is off' };
}
