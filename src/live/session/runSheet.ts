import type { LiveSession } from './liveSession.ts';
import { trackOf, type LiveRun } from './liveRun.ts';
import { minutesSpent } from './minutesSpent.ts';

/** One row of the run sheet: what it is, and from which minute to which. */
export interface SheetRow {
  readonly id: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** Minutes it has taken so far; undefined where it has not begun. */
  readonly actual?: number;
  readonly isNow: boolean;
  /** The moment, as the number of choices before it, to which the trainer may go back. */
  readonly rewindTo?: number;
}

interface Planned {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly rewindTo?: number;
}

/** How the minutes of one scenario are shared: a tenth to set up, three tenths to debrief, the rest for the moments. */
function share(minutes: number): { setUp: number; debrief: number; play: number } {
  const setUp = Math.max(2, Math.round(minutes * 0.1));
  const debrief = Math.max(3, Math.round(minutes * 0.3));
  return { setUp, debrief, play: Math.max(1, minutes - setUp - debrief) };
}

/** What the plan says, before anybody has looked at a clock. `titles` are those of the moments visited, then what may come. */
function plan(minutes: number, titles: readonly string[], most: number): Planned[] {
  const { setUp, debrief, play } = share(minutes);
  // The ending is a row of its own, though nothing is decided there.
  const each = play / Math.max(1, most, titles.length);
  return [
    { id: 'setup', title: 'Set up: agreements and opt-out', minutes: setUp },
    ...titles.map((title, index) => ({
      id: `moment ${String(index)}`,
      title: `${String(index + 1)} ${title}`,
      minutes: each,
      rewindTo: index,
    })),
    ...(most > titles.length
      ? [{ id: 'ahead', title: `Up to ${String(most - titles.length)} more`, minutes: each * (most - titles.length) }]
      : []),
    { id: 'debrief', title: 'Debrief and close', minutes: debrief },
  ];
}

/** The row that a state of the run belongs to. */
function rowOf(run: LiveRun): string {
  if (!run.begun) return 'setup';
  if (run.debrief !== null) return 'debrief';
  return `moment ${String(trackOf(run).path.length)}`;
}

/** The run sheet with planned and actual minutes. Moments that were visited are named; the rest of the way is only counted. */
export function runSheet(session: LiveSession, run: LiveRun, titles: readonly string[], most: number, now: number): SheetRow[] {
  const spent = minutesSpent(session, now, rowOf);
  const current = rowOf(run);
  let from = 0;
  return plan(session.setup.minutes, titles, most).map(({ id, title, minutes, rewindTo }) => {
    const actual = spent.get(id);
    const row: SheetRow = {
      id,
      title,
      from: Math.round(from),
      to: Math.round(from + minutes),
      isNow: id === current,
      ...(actual === undefined ? {} : { actual }),
      ...(rewindTo === undefined ? {} : { rewindTo }),
    };
    from += minutes;
    return row;
  });
}
