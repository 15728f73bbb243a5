import { thisBrowser, type BrowserParts } from './browserParts.ts';

/**
 * How every key of the trainer's room begins, at a desk and on a phone. The room is no part of a record and keeps its own things; but
 * whoever deletes everything on a device means those too, and a parked question may hold somebody's words. So the keys are known here by
 * their beginning alone.
 */
const LIVE_KEYS_BEGIN = ['first-port/live', 'first-port/phone'] as const;

function keysHere(storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => LIVE_KEYS_BEGIN.some((begin) => key.startsWith(begin)));
}

/** Whether the trainer's room has left something on this device: a session, a room for phones, a place in one, or settings. */
export function liveRoomIsHere({ storage }: BrowserParts = thisBrowser): boolean {
  try {
    return keysHere(storage()).length > 0;
  } catch {
    return false;
  }
}

/** Removes what the trainer's room keeps on this device: part of "Delete everything on this device". */
export function clearLiveRoom({ storage }: BrowserParts = thisBrowser): void {
  try {
    const here = storage();
    for (const key of keysHere(here)) here.removeItem(key);
  } catch {
    // Where storage is off, nothing was kept.
  }
}
