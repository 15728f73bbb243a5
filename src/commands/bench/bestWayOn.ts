import type { Playable } from '#src/domain/assessment/playable.ts';
import { scoreOf } from '#src/domain/assessment/score.ts';
import { firstJunction, follow, nameOf, prepareWalk, waysOn, type Junction, type Walk } from '#src/domain/assessment/walk/junction.ts';
import { combine, lostIn, metIn, settledSums } from '#src/domain/assessment/walk/sums.ts';

/** One way on from a junction to an ending: what is still lost and met on it. */
interface WayOn {
  readonly lost: number;
  readonly met: number;
  readonly choice?: string;
  readonly rest?: WayOn;
}

/** A run on its way through a scenario, with the choices that led there. */
export interface Standing {
  readonly junction: Junction;
  readonly choices: readonly string[];
}

/** Goes through one scenario under one procedure, and knows from everywhere the best way on that the story still offers. */
export interface Guide {
  readonly begin: () => Standing;
  readonly open: (standing: Standing) => readonly string[];
  readonly take: (standing: Standing, choice: string) => Standing;
  /** The choices from here to the ending with the highest score that can still be reached. */
  readonly bestWayOn: (standing: Standing) => readonly string[];
}

const isNoBetter = (one: WayOn, other: WayOn): boolean => one.lost >= other.lost && one.met <= other.met;

/** Only those ways than which no other both loses no more and meets no less. */
function worthKeeping(ways: readonly WayOn[]): WayOn[] {
  const kept: WayOn[] = [];
  for (const way of [...ways].sort((a, b) => a.lost - b.lost || b.met - a.met)) {
    if (!kept.some((other) => isNoBetter(way, other))) kept.push(way);
  }
  return kept;
}

function waysFrom(walk: Walk, junction: Junction, known: Map<string, readonly WayOn[]>): readonly WayOn[] {
  const open = waysOn(junction);
  if (open.length === 0) return [{ lost: 0, met: 0 }];
  const name = nameOf(walk, junction);
  const seen = known.get(name);
  if (seen) return seen;
  const here = settledSums(walk, junction, []);
  const ways = open.flatMap((choice) => {
    const next = follow(walk, junction, choice);
    const gained = combine(settledSums(walk, next, []), here, -1);
    return waysFrom(walk, next, known).map((rest): WayOn => ({
      lost: lostIn(gained) + rest.lost,
      met: metIn(gained) + rest.met,
      choice: choice.id,
      rest,
    }));
  });
  const kept = worthKeeping(ways);
  known.set(name, kept);
  return kept;
}

function choicesOf(way: WayOn | undefined): string[] {
  const choices: string[] = [];
  for (let link = way; link?.choice !== undefined; link = link.rest) choices.push(link.choice);
  return choices;
}

/** A guide through a scenario under a procedure. It remembers what it has worked out. */
export function guideThrough({ stage, assessor, judge }: Playable): Guide {
  const walk = prepareWalk(stage, assessor, judge.localSettings);
  const known = new Map<string, readonly WayOn[]>();
  const scoreWith = (junction: Junction, way: WayOn): number => {
    const sums = settledSums(walk, junction, []);
    return scoreOf(lostIn(sums) + way.lost, metIn(sums) + way.met, judge.stakes);
  };
  return {
    begin: () => ({ junction: firstJunction(walk), choices: [] }),
    open: ({ junction }) => waysOn(junction).map(({ id }) => id),
    take: ({ junction, choices }, id) => {
      const choice = waysOn(junction).find((way) => way.id === id);
      if (!choice) throw new Error(`"${id}" is not open in "${junction.position.scene.id}".`);
      return { junction: follow(walk, junction, choice), choices: [...choices, id] };
    },
    bestWayOn: ({ junction }) => {
      const [first, ...others] = waysFrom(walk, junction, known);
      return choicesOf(others.reduce((best, way) => (best && scoreWith(junction, way) <= scoreWith(junction, best) ? best : way), first));
    },
  };
}
