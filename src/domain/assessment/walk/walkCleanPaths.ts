import { firstJunction, follow, nameOf, waysOn, type Junction, type Walk } from './junction.ts';
import { combine, lostIn, metIn, settledSums } from './sums.ts';

/** A clean path: nothing lost, an ending reached. */
export interface CleanPath {
  readonly choices: readonly string[];
  readonly met: number;
}

/** The clean paths of a scenario: how many, and those that meet most and least. */
export interface CleanPaths {
  readonly count: number;
  readonly best?: CleanPath;
  readonly leanest?: CleanPath;
}

interface Chain {
  readonly met: number;
  readonly choice?: string;
  readonly rest?: Chain;
}

interface CleanFutures {
  readonly count: number;
  readonly best?: Chain;
  readonly leanest?: Chain;
}

const NONE: CleanFutures = { count: 0 };

function unroll(chain: Chain | undefined): CleanPath | undefined {
  if (!chain) return undefined;
  const choices: string[] = [];
  for (let link: Chain | undefined = chain; link; link = link.rest) if (link.choice) choices.push(link.choice);
  return { choices, met: chain.met };
}

const longer = (one: Chain | undefined, other: Chain): Chain => (!one || other.met > one.met ? other : one);
const shorter = (one: Chain | undefined, other: Chain): Chain => (!one || other.met < one.met ? other : one);

function futuresBy(walk: Walk, junction: Junction, known: Map<string, CleanFutures>): CleanFutures {
  const here = settledSums(walk, junction, []);
  let { count } = NONE;
  let best: Chain | undefined;
  let leanest: Chain | undefined;
  for (const choice of waysOn(junction)) {
    const next = follow(walk, junction, choice);
    const gained = combine(settledSums(walk, next, []), here, -1);
    if (lostIn(gained) > 0) continue;
    const futures = cleanFutures(walk, next, known);
    count += futures.count;
    const link = (rest: Chain): Chain => ({ met: metIn(gained) + rest.met, choice: choice.id, rest });
    if (futures.best) best = longer(best, link(futures.best));
    if (futures.leanest) leanest = shorter(leanest, link(futures.leanest));
  }
  return { count, ...(best ? { best } : {}), ...(leanest ? { leanest } : {}) };
}

// Counted from the junction on, over what can still change there, so that paths which meet share one answer.
function cleanFutures(walk: Walk, junction: Junction, known: Map<string, CleanFutures>): CleanFutures {
  if (junction.position.scene.ending) return { count: 1, best: { met: 0 }, leanest: { met: 0 } };
  const name = nameOf(walk, junction);
  const seen = known.get(name);
  if (seen) return seen;
  const futures = futuresBy(walk, junction, known);
  known.set(name, futures);
  return futures;
}

/** Walks the paths on which nothing is lost, cutting each at its first loss. */
export function walkCleanPaths(walk: Walk): CleanPaths {
  const first = firstJunction(walk);
  const sums = settledSums(walk, first, []);
  if (lostIn(sums) > 0) return { count: 0 };
  const { count, best, leanest } = cleanFutures(walk, first, new Map());
  const whole = (chain: Chain | undefined): CleanPath | undefined => unroll(chain && { ...chain, met: chain.met + metIn(sums) });
  const [most, least] = [whole(best), whole(leanest)];
  return { count, ...(most ? { best: most } : {}), ...(least ? { leanest: least } : {}) };
}
