import { firstJunction, follow, nameOf, waysOn, type Junction, type Walk } from './junction.ts';
import { combine, settledSums, type Sums } from './sums.ts';

/** How many paths end with the same sums. */
export interface PathCount {
  readonly sums: Sums;
  readonly ended: boolean;
  readonly paths: number;
}

/** Every path of a scenario, counted by what it comes to, and the scenes met or stuck in on the way. */
export interface AllPaths {
  readonly counts: readonly PathCount[];
  readonly visited: ReadonlySet<string>;
  readonly deadEnds: ReadonlySet<string>;
}

type Histogram = ReadonlyMap<string, PathCount>;

interface Progress {
  readonly outcomes: readonly string[];
  readonly fold: (sums: Sums) => Sums;
  readonly known: Map<string, Histogram>;
  readonly visited: Set<string>;
  readonly deadEnds: Set<string>;
}

function addShifted(into: Map<string, PathCount>, from: Histogram, by: Sums, fold: (sums: Sums) => Sums): void {
  for (const { sums, ended, paths } of from.values()) {
    const shifted = fold(combine(sums, by));
    const key = `${ended ? '' : '!'}${shifted.join()}`;
    const before = into.get(key)?.paths ?? 0;
    into.set(key, { sums: shifted, ended, paths: before + paths });
  }
}

function histogramBy(walk: Walk, junction: Junction, progress: Progress): Histogram {
  const { outcomes, fold } = progress;
  const { scene } = junction.position;
  progress.visited.add(scene.id);
  const here = settledSums(walk, junction, outcomes);
  const nothing = here.map(() => 0);
  const ways = waysOn(junction);
  if (ways.length === 0) {
    if (!scene.ending) progress.deadEnds.add(scene.id);
    return new Map([['', { sums: nothing, ended: scene.ending !== undefined, paths: 1 }]]);
  }
  const histogram = new Map<string, PathCount>();
  for (const choice of ways) {
    const next = follow(walk, junction, choice);
    const gained = combine(settledSums(walk, next, outcomes), here, -1);
    addShifted(histogram, futures(walk, next, progress), gained, fold);
  }
  return histogram;
}

function futures(walk: Walk, junction: Junction, progress: Progress): Histogram {
  const name = nameOf(walk, junction);
  const seen = progress.known.get(name);
  if (seen) return seen;
  const histogram = histogramBy(walk, junction, progress);
  progress.known.set(name, histogram);
  return histogram;
}

/** Walks every path, meeting again wherever two paths have the same future. Sums that can only end alike are folded together. */
export function walkAllPaths(walk: Walk, outcomes: readonly string[], fold: (sums: Sums) => Sums): AllPaths {
  const progress: Progress = { outcomes, fold, known: new Map(), visited: new Set(), deadEnds: new Set() };
  const first = firstJunction(walk);
  const counts = new Map<string, PathCount>();
  addShifted(counts, futures(walk, first, progress), settledSums(walk, first, outcomes), fold);
  return { counts: [...counts.values()], visited: progress.visited, deadEnds: progress.deadEnds };
}
