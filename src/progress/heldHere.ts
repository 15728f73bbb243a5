// The same names as in `records/browserStore.ts` and `records/notes.ts`. Those are fetched only where there is something to show, so that
// a first visit need not carry them; a test holds the names together.
const RECORD = 'first-port/record';
const NOTES = 'first-port/notes';

/** What a page of this tab says once it has recorded something for the first time. */
const RECORDED = 'first-port:recorded';

function holds(key: string): boolean {
  try {
    return globalThis.localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Whether this browser holds private notes: then there is something to delete, though nothing is recorded. */
export function holdsNotes(): boolean {
  return holds(NOTES);
}

/** Whether this browser holds a record. */
export function holdsRecord(): boolean {
  return holds(RECORD);
}

/** Does something once there is a record: at once, or as soon as this tab or another begins one. */
export function whenRecorded(show: () => void): void {
  if (holdsRecord()) return show();
  const begun = new AbortController();
  const look = (): void => {
    begun.abort();
    show();
  };
  addEventListener('storage', ({ key }) => (key === RECORD ? look() : undefined), { signal: begun.signal });
  addEventListener(RECORDED, look, { signal: begun.signal });
}

/** Tells what waits on this page that something has been recorded. */
export function tellRecorded(): void {
  dispatchEvent(new Event(RECORDED));
}
