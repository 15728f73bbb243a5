/** What a phone remembers, of its room alone: where it is, that it is the same device again, and its last answer. No name is asked for. */
export interface Place {
  readonly code: string;
  readonly room: string;
  readonly device: string;
  /** What this phone's table calls itself; it never leaves the phone. */
  readonly table?: string | undefined;
  readonly answer?: Answer | undefined;
}

export interface Answer {
  readonly ballot: string;
  readonly choice: string;
  /** The opening of the vote that it was taken in; undefined until the service has said that it has it. */
  readonly takenIn?: number | undefined;
}

const KEY = 'first-port/phone';
let here: Place | undefined;

/** The place of this phone; undefined where it is in no room. Where storage is off, it is remembered as long as the page is open. */
export function readPlace(): Place | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Place> | null;
    if (typeof stored?.room === 'string' && typeof stored.device === 'string' && typeof stored.code === 'string') return stored as Place;
    return undefined;
  } catch {
    return here;
  }
}

export function keepPlace(place: Place | undefined): void {
  here = place;
  try {
    if (place) localStorage.setItem(KEY, JSON.stringify(place));
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is off: the variable above is all there is.
  }
}
