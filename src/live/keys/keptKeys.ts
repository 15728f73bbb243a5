import type { KeyChanges } from './deskKeys.ts';

const KEYS_KEY = 'first-port/live-keys';

/** The keys that a trainer has changed on this device; none where storage is off. */
export function readKeys(): KeyChanges {
  try {
    const kept = JSON.parse(localStorage.getItem(KEYS_KEY) ?? '{}') as Record<string, unknown>;
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

/** Keeps changed keys on this device, as far as it allows. */
export function keepKeys(changes: KeyChanges): void {
  try {
    localStorage.setItem(KEYS_KEY, JSON.stringify(changes));
  } catch {
    // The change then holds until the page is closed.
  }
}
