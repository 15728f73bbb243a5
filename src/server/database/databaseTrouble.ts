const FULL = 'The disk of the service is full, so nothing was kept. Tell whoever runs it; then try again.';
const BUSY = 'The database is busy, so nothing was changed. Try again in a moment.';
const AWAY = 'The database cannot be reached, so nothing was changed. Try again in a minute; if it lasts, tell whoever runs the service.';

/** By the primary result code of SQLite. */
const SQLITE: Readonly<Record<number, string>> = { 5: BUSY, 6: BUSY, 8: AWAY, 10: AWAY, 13: FULL, 14: AWAY };

/** By the code of PostgreSQL or of the network; the longest beginning that fits. */
const POSTGRES: readonly (readonly [beginning: string, sentence: string])[] = [
  ['53100', FULL],
  ['53', BUSY],
  ['40', BUSY],
  ['55P03', BUSY],
  ['57014', BUSY],
  ['57P', AWAY],
  ['08', AWAY],
  ['25006', AWAY],
  ['25P03', BUSY],
  ['ECONN', AWAY],
  ['EPIPE', AWAY],
  ['ETIMEDOUT', AWAY],
  ['ENOTFOUND', AWAY],
  ['EAI_AGAIN', AWAY],
];

/**
 * What to tell whoever asked when the database could not do it: full, busy, or away. Whatever was under way has been undone, and the
 * same call may succeed later. Undefined where the fault is another.
 */
export function explainDatabaseTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { errcode, code, message } = error as Error & { errcode?: number; code?: unknown };
  if (typeof errcode === 'number') return SQLITE[errcode % 256];
  // pg gives these two no code.
  if (/timeout exceeded when trying to connect|Connection terminated/.test(message)) return AWAY;
  return typeof code === 'string' ? POSTGRES.find(([beginning]) => code.startsWith(beginning))?.[1] : undefined;
}
