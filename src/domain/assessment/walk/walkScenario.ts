import type { KnownFacts } from '../../vocabulary/facts.ts';
import type { Rulebook } from '../../procedure/rulesInForce.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { setStage } from '../../scenario/playScenario.ts';
import { prepareAssessor } from '../assessor.ts';
import type { Stakes } from '../score.ts';
import { prepareWalk } from './junction.ts';
import { foldHopeless, outcomeOfPath, outcomesFollowed } from './sums.ts';
import { walkAllPaths, type PathCount } from './walkAllPaths.ts';
import { walkCleanPaths, type CleanPath, type CleanPaths } from './walkCleanPaths.ts';

/** How the scores of all paths spread: each path counts once. `shareCompetent` is between 0 and 1. */
export interface ScoreSpread {
  readonly min: number;
  readonly quartiles: readonly [number, number, number];
  readonly max: number;
  readonly shareCompetent: number;
}

/** What a walk of one scenario under one procedure finds. */
export interface WalkReport {
  readonly paths: number;
  readonly cleanPaths: number;
  readonly best?: CleanPath;
  readonly leanest?: CleanPath;
  readonly stakes: Stakes;
  readonly scores: ScoreSpread;
  readonly deadEnds: readonly string[];
  readonly unreachable: readonly string[];
}

/** The most and the least that a clean path meets. Without a clean path nothing is at stake. */
export function stakesOf(clean: CleanPaths): Stakes {
  return { atStake: clean.best?.met ?? 0, leastClean: clean.leanest?.met ?? 0 };
}

/** The stakes of a scenario under a rulebook, found by walking its clean paths. Source: DESIGN 3 and 5. */
export function findStakes(scenario: Scenario, rulebook: Rulebook, localSettings: KnownFacts): Stakes {
  return stakesOf(walkCleanPaths(prepareWalk(setStage(scenario), prepareAssessor(rulebook), localSettings)));
}

function spreadOf(counts: readonly PathCount[], stakes: Stakes, passMark: number): ScoreSpread {
  const rows = counts
    .map(({ sums, ended, paths }) => {
      const { score, competent } = outcomeOfPath(sums, stakes, { passMark });
      return { score, paths, competent: competent && ended };
    })
    .sort((a, b) => a.score - b.score);
  const total = rows.reduce((sum, row) => sum + row.paths, 0);
  const at = (share: number): number => {
    let seen = 0;
    for (const row of rows) {
      seen += row.paths;
      if (seen >= share * total) return row.score;
    }
    return rows.at(-1)?.score ?? 0;
  };
  const competent = rows.reduce((sum, row) => sum + (row.competent ? row.paths : 0), 0);
  return {
    min: rows[0]?.score ?? 0,
    quartiles: [at(0.25), at(0.5), at(0.75)],
    max: rows.at(-1)?.score ?? 0,
    shareCompetent: total === 0 ? 0 : competent / total,
  };
}

/** Walks a scenario under a rulebook: all its paths, the clean ones, its stakes and the spread of its scores. */
export function walkScenario(
  scenario: Scenario,
  rulebook: Rulebook,
  { localSettings, passMark }: { readonly localSettings: KnownFacts; readonly passMark: number },
): WalkReport {
  const walk = prepareWalk(setStage(scenario), prepareAssessor(rulebook), localSettings);
  const clean = walkCleanPaths(walk);
  const stakes = stakesOf(clean);
  const all = walkAllPaths(walk, outcomesFollowed(scenario.outcomes), foldHopeless(stakes, { passMark }));
  return {
    paths: all.counts.reduce((sum, { paths }) => sum + paths, 0),
    cleanPaths: clean.count,
    ...(clean.best ? { best: clean.best } : {}),
    ...(clean.leanest ? { leanest: clean.leanest } : {}),
    stakes,
    scores: spreadOf(all.counts, stakes, passMark),
    deadEnds: [...all.deadEnds].sort(),
    unreachable: scenario.scenes.map(({ id }) => id).filter((id) => !all.visited.has(id)),
  };
}
