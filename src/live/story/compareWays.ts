import type { CompareScreen } from '#src/protocol/live.ts';
import { letterAt, type LiveMoment } from './liveMoment.ts';
import type { LiveState } from './liveState.ts';

/** The first decision at which not all who came so far went the same way; undefined while none parted. */
function partingOf(moments: readonly LiveMoment[]): number | undefined {
  const paths = moments.map(({ turns }) => turns.map(({ choice }) => choice.id));
  const shortest = Math.min(...paths.map((path) => path.length));
  for (let at = 0; at < shortest; at += 1) {
    if (new Set(paths.map((path) => path[at])).size > 1) return at + 1;
  }
  return undefined;
}

/** The ways of all tracks side by side, and where they part. */
export function compareWays({ run, moments, live }: LiveState): CompareScreen {
  const part = partingOf(moments);
  const title = part === undefined ? undefined : moments[0]?.turns[part - 1]?.from.scene.title;
  return {
    screen: 'compare',
    ways: moments.map((moment, index) => ({
      name: run.tracks[index]?.name ?? '',
      letters: moment.turns.map(({ decision }) => letterAt(live, moment, decision)),
      at: moment.title,
      ended: moment.isEnding,
    })),
    ...(part === undefined || title === undefined ? {} : { part: { number: part, title } }),
  };
}
