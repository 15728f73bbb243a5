import type { LiveSession } from './liveSession.ts';

/** Where the session lies in the browser's storage, apart from any learner's record. */
export const SESSION_KEY = 'first-port/live';

const FORMAT = 'first-port-live';
const VERSION = 1;

interface Envelope {
  readonly format?: unknown;
  readonly version?: unknown;
  readonly session?: unknown;
}

function isSession(value: unknown): value is LiveSession {
  const session = value as Partial<LiveSession> | null;
  return typeof session?.id === 'string' && Array.isArray(session.log) && Array.isArray(session.setup?.tracks);
}

/** The session kept on this device; undefined where there is none, or storage is off. */
export function readSession(): LiveSession | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(SESSION_KEY) ?? 'null') as Envelope | null;
    if (stored?.format !== FORMAT || stored.version !== VERSION) return undefined;
    return isSession(stored.session) ? stored.session : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the session on this device. False where the device does not take it: the session then lives only as long as its page. */
export function keepSession(session: LiveSession): boolean {
  try {
    localStorage.setItem(SESSION_KEY, JSON.stringify({ format: FORMAT, version: VERSION, session }));
    return true;
  } catch {
    return false;
  }
}

/** Removes the session from this device. */
export function forgetSession(): void {
  try {
    localStorage.removeItem(SESSION_KEY);
  } catch {
    // Where storage is off, nothing was kept.
  }
}

/** Calls the listener when another tab of this browser has changed the session, until the returned function is called. */
export function watchSession(listener: () => void): () => void {
  const changed = ({ key }: StorageEvent) => {
    if (key === SESSION_KEY || key === null) listener();
  };
  addEventListener('storage', changed);
  return () => removeEventListener('storage', changed);
}
