import { actOn, openRun, type LiveRun } from './liveRun.ts';
import type { LiveSession } from './liveSession.ts';

const MINUTE = 60_000;

/** The minutes that a session has spent in each row of a sheet so far, by the moments noted in its log. `rowOf` says to which row a state of the run belongs. */
export function minutesSpent(
  { setup, log, startedAt }: LiveSession,
  now: number,
  rowOf: (run: LiveRun) => string,
): ReadonlyMap<string, number> {
  const spent = new Map<string, number>();
  const add = (row: string, milliseconds: number) => spent.set(row, (spent.get(row) ?? 0) + Math.max(0, milliseconds) / MINUTE);
  let run = openRun(setup);
  let since = startedAt;
  for (const { action, at } of log) {
    add(rowOf(run), at - since);
    run = actOn(run, action);
    since = Math.max(since, at);
  }
  add(rowOf(run), now - since);
  return spent;
}
