import type { LogLevel } from './configuration/configuration.ts';
import type { Service } from './service.ts';

export type Log = Service['log'];

/** Writes each event as one line of JSON. What is written is chosen by who calls: never a name, an address, a token or an answer. */
export function createLog(write: (line: string) => void, now: () => Date, level: LogLevel): Log {
  if (level === 'none') return () => undefined;
  return (event, fields = {}) => write(`${JSON.stringify({ at: now().toISOString(), event, ...fields })}\n`);
}

/** What can be told of an error without telling what it was about: its kind, its code, and where in the code it arose. */
export function describeError(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
  // A message may quote a value; the lines below it name files alone. Ours tell the most.
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const ours = lines.flatMap((line) => /\/(src\/[^\s)]+)/.exec(line)?.[1] ?? []);
  return {
    error: error.name,
    ...(code === undefined ? {} : { code: String(code) }),
    ...(errcode === undefined ? {} : { errcode: String(errcode) }),
    where: ours.slice(0, 6).join(' < '),
  };
}
