import type { Playable } from '#src/domain/assessment/playable.ts';
import { type LiveRun, type Track } from '../session/liveRun.ts';
import { runOf, type LiveSession } from '../session/liveSession.ts';
import { liveMoment, type LiveMoment } from './liveMoment.ts';
import type { LiveScenario } from './liveScenario.ts';

/** A session with everything that follows from it, and the moment each of its tracks has come to. */
export interface LiveState {
  readonly live: LiveScenario;
  readonly session: LiveSession;
  readonly run: LiveRun;
  /** One for each track. */
  readonly moments: readonly LiveMoment[];
}

/** A session with everything that follows from it. Throws `ChoiceNotOpen` where the story has been rewritten since. */
export function liveStateOf(live: LiveScenario, playables: ReadonlyMap<string, Playable>, session: LiveSession): LiveState {
  const run = runOf(session);
  const moments = run.tracks.map(({ procedure, path }) => liveMoment(live, playables, procedure, path));
  return { live, session, run, moments };
}

/** The moment on the screen. */
export function momentOf({ run, moments }: LiveState): LiveMoment {
  const moment = moments[run.at];
  if (!moment) throw new Error('The session has no such track.');
  return moment;
}

/** The page that is shown; a page beyond the last is the last. */
export function pageShown(moment: LiveMoment, track: Track): number {
  return Math.min(track.page, moment.pages.length - 1);
}
