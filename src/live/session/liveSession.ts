import { isUndone, type LiveAction } from './liveAction.ts';
import { actOn, openRun, type LiveRun } from './liveRun.ts';
import type { SessionSetup } from './sessionSetup.ts';

/** An action and the moment it was done, in milliseconds since 1970. The run never reads the moment; the run sheet does. */
export interface LoggedAction {
  readonly action: LiveAction;
  readonly at: number;
}

/** One scenario with one group: what was settled, and everything done since. The whole state follows from it. */
export interface LiveSession {
  readonly id: string;
  readonly setup: SessionSetup;
  /** When the desk was opened for it. */
  readonly startedAt: number;
  readonly log: readonly LoggedAction[];
  /** How often it has changed, undo included; a projector takes the later of two states by it. */
  readonly version: number;
}

/** A session with nothing done yet. */
export function openSession(id: string, setup: SessionSetup, startedAt: number): LiveSession {
  return { id, setup, startedAt, log: [], version: 0 };
}

/** The run that a session has come to. */
export function runOf({ setup, log }: LiveSession): LiveRun {
  return log.reduce((run, { action }) => actOn(run, action), openRun(setup));
}

/**
 * What phones count replaces what they counted before: only the last count of each question matters. What was counted before a rewind
 * belongs to the way that was left, and stays.
 */
function withoutOlderCount(log: readonly LoggedAction[], added: LiveAction): readonly LoggedAction[] {
  if (added.do !== 'phones') return log;
  const { question } = added;
  const rewound = log.findLastIndex(({ action }) => action.do === 'rewind');
  return log.filter(({ action }, index) => index < rewound || action.do !== 'phones' || action.question !== question);
}

/** The session with one more action done. */
export function record(session: LiveSession, action: LiveAction, at: number): LiveSession {
  return { ...session, version: session.version + 1, log: [...withoutOlderCount(session.log, action), { action, at }] };
}

const lastUndone = (log: readonly LoggedAction[]): number => log.findLastIndex(({ action }) => isUndone(action));

/** Whether anything is left to undo. */
export function canUndo({ log }: LiveSession): boolean {
  return lastUndone(log) >= 0;
}

/** The session without the last thing that the trainer did to the story; back to its very beginning, if need be. */
export function undo(session: LiveSession): LiveSession {
  const last = lastUndone(session.log);
  if (last < 0) return session;
  return { ...session, version: session.version + 1, log: session.log.filter((_, index) => index !== last) };
}
