import { rulebookFor } from '#src/domain/assessment/rulebookFor.ts';
import { prepareAssessor } from '#src/domain/assessment/assessor.ts';
import { firstJunction, follow, nameOf, prepareWalk, waysOn } from '#src/domain/assessment/walk/junction.ts';
import type { Junction, Walk } from '#src/domain/assessment/walk/junction.ts';
import { combine, lostIn, settledSums } from '#src/domain/assessment/walk/sums.ts';
import type { Rulebook } from '#src/domain/procedure/rulesInForce.ts';
import { setStage } from '#src/domain/scenario/playScenario.ts';
import type { Choice, Scenario } from '#src/domain/scenario/scenario.ts';
import type { KnownFacts } from '#src/domain/vocabulary/facts.ts';

/** One option at a stop: what it loses at once, and where it leads. */
export interface Way {
  readonly choice: Choice;
  readonly lost: number;
  /** The run as it arrives, with all that is settled; the stop it arrives at is shared with other runs. */
  readonly arrived: Junction;
  readonly to: Stop;
}

/** A decision or an ending as the walk meets it; paths with the same future share one stop. */
export interface Stop {
  readonly junction: Junction;
  readonly ways: readonly Way[];
  /** The least that any path from here on loses. */
  readonly leastLost: number;
  /** Whether a path on which nothing was lost leads here. */
  clean: boolean;
}

/** Every stop of one scenario under one procedure. */
export interface Survey {
  readonly scenario: Scenario;
  /** Id of the procedure. */
  readonly procedure: string;
  readonly walk: Walk;
  readonly first: Stop;
  readonly stops: readonly Stop[];
  /** What is lost before the first decision; normally nothing. */
  readonly lostAtStart: number;
}

function stopAt(walk: Walk, junction: Junction, known: Map<string, Stop>): Stop {
  const name = nameOf(walk, junction);
  const seen = known.get(name);
  if (seen) return seen;
  const here = settledSums(walk, junction, []);
  const ways = waysOn(junction).map((choice): Way => {
    const next = follow(walk, junction, choice);
    const lost = lostIn(combine(settledSums(walk, next, []), here, -1));
    return { choice, lost, arrived: next, to: stopAt(walk, next, known) };
  });
  const leastLost = ways.length === 0 ? 0 : Math.min(...ways.map(({ lost, to }) => lost + to.leastLost));
  const stop = { junction, ways, leastLost, clean: false };
  known.set(name, stop);
  return stop;
}

function markClean(stop: Stop): void {
  if (stop.clean) return;
  stop.clean = true;
  for (const { lost, to } of stop.ways) if (lost === 0) markClean(to);
}

/** Walks a scenario without cycles under one rulebook and keeps every stop on the way. */
export function surveyScenario(scenario: Scenario, procedure: string, rulebook: Rulebook, localSettings: KnownFacts): Survey {
  const walk = prepareWalk(setStage(scenario), prepareAssessor(rulebookFor(scenario, rulebook)), localSettings);
  const known = new Map<string, Stop>();
  const junction = firstJunction(walk);
  const first = stopAt(walk, junction, known);
  const lostAtStart = lostIn(settledSums(walk, junction, []));
  if (lostAtStart === 0) markClean(first);
  return { scenario, procedure, walk, first, stops: [...known.values()], lostAtStart };
}

/** The choices that lose least from a stop to an ending. */
export function cheapestPath(stop: Stop): string[] {
  const way = stop.ways.find(({ lost, to }) => lost + to.leastLost === stop.leastLost);
  return way ? [way.choice.id, ...cheapestPath(way.to)] : [];
}

/** The options of a stop from which least is lost, with all the others. */
export function optionsAt(stop: Stop): { readonly best: readonly Choice[]; readonly others: readonly Choice[] } {
  const isBest = ({ lost, to }: Way): boolean => lost + to.leastLost === stop.leastLost;
  return {
    best: stop.ways.filter(isBest).map(({ choice }) => choice),
    others: stop.ways.filter((way) => !isBest(way)).map(({ choice }) => choice),
  };
}
