/** Where this browser keeps what the register has acknowledged and what it has refused. */
export const SENT_KEY = 'first-port/sent';

/** What the register said of something that was sent. */
export interface Verdict {
  readonly standing: 'holds' | 'set aside' | 'refused';
  readonly because: readonly string[];
}

/** Since when something waits that could not be sent, after how many tries in a row, and why. */
export interface Waiting {
  readonly since: string;
  readonly failures: number;
  readonly because: string;
}

export interface SentHere {
  /** By the id of the run or the completion. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly waiting?: Waiting | undefined;
}

const NOTHING: SentHere = { verdicts: {} };

/** What was sent from this browser. Where that cannot be read everything counts as unsent: to send it twice does no harm. */
export function readSent(storage: () => Storage): SentHere {
  try {
    const kept = JSON.parse(storage().getItem(SENT_KEY) ?? 'null') as SentHere | null;
    return typeof kept?.verdicts === 'object' && kept.verdicts !== null ? kept : NOTHING;
  } catch {
    return NOTHING;
  }
}

function keep(storage: () => Storage, sent: SentHere): void {
  try {
    storage().setItem(SENT_KEY, JSON.stringify(sent));
  } catch {
    // A full device forgets that it was sent; it is then sent once more, and the register answers as it did.
  }
}

/** Keeps what became of one. What other tabs have kept meanwhile stays. */
export function keepVerdict(storage: () => Storage, id: string, verdict: Verdict): void {
  const sent = readSent(storage);
  keep(storage, { verdicts: { ...sent.verdicts, [id]: verdict } });
}

/** Keeps that something waits, from its first failure on. */
export function keepWaiting(storage: () => Storage, because: string, now: Date): void {
  const { verdicts, waiting } = readSent(storage);
  const since = waiting?.since ?? now.toISOString();
  keep(storage, { verdicts, waiting: { since, failures: (waiting?.failures ?? 0) + 1, because } });
}

/** Nothing waits any longer. */
export function endWaiting(storage: () => Storage): void {
  const { verdicts, waiting } = readSent(storage);
  if (waiting) keep(storage, { verdicts });
}

/** What was sent for one learner says nothing of another. */
export function forgetSent(storage: () => Storage): void {
  try {
    storage().removeItem(SENT_KEY);
  } catch {
    // Nothing was kept.
  }
}
