import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessTrace, followTrace, type Assessment } from '#src/domain/assessment/assessTrace.ts';
import { assessChoices, makePlayable, playChoices, type Playable } from '#src/domain/assessment/playable.ts';
import { rulebookFor } from '#src/domain/assessment/rulebookFor.ts';
import { findStakes, walkScenario } from '#src/domain/assessment/walk/walkScenario.ts';
import type { Rulebook } from '#src/domain/procedure/rulesInForce.ts';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { contentHashOf } from '#src/domain/record/attempt/contentHash.ts';
import { replayAttempt, resultOf } from '#src/domain/record/attempt/replayAttempt.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import { everyPath } from '../builders/everyPath.ts';
import { anyRulebook, anyScenario } from '../builders/generated.ts';

const RUNS = { numRuns: 150 };
/** Meeting paths go wrong only in rare graphs, so the walks are tried on more of them. */
const MANY_RUNS = { numRuns: 1000 };
const PASS_MARK = 80;

function playableOf(scenario: Scenario, rulebook: Rulebook): Playable {
  const judge = { procedure: 'made-up', rulebook, passMark: PASS_MARK, localSettings: {} };
  const stakes = findStakes(scenario, rulebook, {});
  return makePlayable(scenario, { ...judge, stakes, contentHash: contentHashOf(scenario, judge) });
}

function assessed(playable: Playable): { path: string[]; assessment: Assessment }[] {
  return everyPath(playable).map((path) => ({ path, assessment: assessChoices(playable, path) }));
}

const holdsFor = (check: (scenario: Scenario, rulebook: Rulebook) => void, runs = RUNS): void =>
  fc.assert(fc.property(anyScenario, anyRulebook, check), runs);

describe('any scenario under any procedure', () => {
  it('gives two runs with the same findings the same score', () => {
    holdsFor((scenario, rulebook) => {
      const scores = new Map<string, number>();
      for (const { assessment } of assessed(playableOf(scenario, rulebook))) {
        const found = assessment.findings.map(({ rule, question, status }) => `${rule ?? question ?? ''}:${status}`);
        const key = [...new Set(found)].sort().join();
        expect(scores.get(key) ?? assessment.score).toBe(assessment.score);
        scores.set(key, assessment.score);
      }
    });
  });

  it('scores between 0 and 100, and 100 on every clean path', () => {
    holdsFor((scenario, rulebook) => {
      for (const { assessment } of assessed(playableOf(scenario, rulebook))) {
        expect(assessment.score).toBeGreaterThanOrEqual(0);
        expect(assessment.score).toBeLessThanOrEqual(100);
        if (assessment.ended && assessment.lost === 0) expect(assessment.score).toBe(100);
      }
    });
  });

  it('walks pruned and merged to just what plain enumeration finds', () => {
    holdsFor((scenario, rulebook) => {
      const playable = playableOf(scenario, rulebook);
      const paths = assessed(playable);
      const clean = paths.filter(({ assessment }) => assessment.ended && assessment.lost === 0);
      const scores = paths.map(({ assessment }) => assessment.score).sort((a, b) => a - b);
      const quartile = (share: number): number | undefined => scores[Math.ceil(share * scores.length) - 1];
      const report = walkScenario(scenario, rulebook, { localSettings: {}, passMark: PASS_MARK });
      expect(report.paths).toBe(paths.length);
      expect(report.cleanPaths).toBe(clean.length);
      const met = clean.map(({ assessment }) => assessment.met);
      expect(report.stakes).toEqual({ atStake: Math.max(0, ...met), leastClean: met.length ? Math.min(...met) : 0 });
      expect(report.scores.min).toBe(scores[0]);
      expect(report.scores.max).toBe(scores.at(-1));
      expect(report.scores.quartiles).toEqual([quartile(0.25), quartile(0.5), quartile(0.75)]);
      const competent = paths.filter(({ assessment }) => assessment.competent).length;
      expect(report.scores.shareCompetent).toBeCloseTo(competent / paths.length, 10);
    }, MANY_RUNS);
  });

  it('names as best and leanest paths that are clean and meet what is said', () => {
    holdsFor((scenario, rulebook) => {
      const playable = playableOf(scenario, rulebook);
      const { best, leanest } = walkScenario(scenario, rulebook, { localSettings: {}, passMark: PASS_MARK });
      for (const path of [best, leanest]) {
        if (!path) continue;
        const { met, lost, ended } = assessChoices(playable, path.choices);
        expect({ met, lost, ended }).toEqual({ met: path.met, lost: 0, ended: true });
      }
    });
  });

  it('finds the scenes that no path reaches and those that a path cannot leave', () => {
    holdsFor((scenario, rulebook) => {
      const playable = playableOf(scenario, rulebook);
      const seen = new Set<string>();
      const stuck = new Set<string>();
      for (const path of everyPath(playable)) {
        for (let upTo = 0; upTo <= path.length; upTo++) {
          const { scene } = playChoices(playable, path.slice(0, upTo)).position;
          seen.add(scene.id);
          if (upTo === path.length && !scene.ending) stuck.add(scene.id);
        }
      }
      const { deadEnds, unreachable } = walkScenario(scenario, rulebook, { localSettings: {}, passMark: PASS_MARK });
      expect(new Set(deadEnds)).toEqual(stuck);
      expect(new Set(unreachable)).toEqual(new Set(scenario.scenes.map(({ id }) => id).filter((id) => !seen.has(id))));
    });
  });

  it('replays every run, read back from JSON, to its live assessment', () => {
    holdsFor((scenario, rulebook) => {
      const playable = playableOf(scenario, rulebook);
      for (const { path, assessment } of assessed(playable)) {
        const attempt: Attempt = {
          id: 'a',
          scenario: scenario.id,
          procedure: 'made-up',
          mode: 'assessment',
          contentHash: playable.judge.contentHash,
          choices: path.map((choice) => ({ choice })),
          state: 'ended',
          startedAt: '2026-11-21T00:00:00.000Z',
          updatedAt: '2026-11-21T00:10:00.000Z',
          result: resultOf(assessment),
        };
        const replay = replayAttempt(JSON.parse(JSON.stringify(attempt)) as Attempt, playable);
        expect(replay).toEqual({ kind: 'holds', assessment });
      }
    });
  });

  it('finds nothing more or less when a fact that nothing else mentions is mentioned as unknown', () => {
    holdsFor((scenario, rulebook) => {
      const playable = playableOf(scenario, rulebook);
      for (const path of everyPath(playable)) {
        const { trace } = playChoices(playable, path);
        const mentioned = { ...trace, start: { ...trace.start, 'weather-fine': 'unknown' as const } };
        expect(followTrace(playable.assessor, mentioned).findings).toEqual(followTrace(playable.assessor, trace).findings);
      }
    });
  });

  it('scores a run below 100 that meets less than every clean path', () => {
    holdsFor((scenario, rulebook) => {
      const playable = playableOf(scenario, rulebook);
      for (const { assessment } of assessed(playable)) {
        if (assessment.met < playable.judge.stakes.leastClean) expect(assessment.score).toBeLessThan(100);
      }
    });
  });

  it('never calls a run competent that was cut before an ending', () => {
    holdsFor((scenario, rulebook) => {
      const playable = playableOf(scenario, rulebook);
      for (const path of everyPath(playable)) {
        const cut = assessChoices(playable, path.slice(0, -1));
        expect(cut.ended).toBe(false);
        expect(cut.competent).toBe(false);
      }
    });
  });

  it('finds the same with the part of the rulebook that can matter as with the whole', () => {
    holdsFor((scenario, rulebook) => {
      const whole = playableOf(scenario, rulebook);
      const part = playableOf(scenario, rulebookFor(scenario, rulebook));
      expect(part.judge.stakes).toEqual(whole.judge.stakes);
      for (const path of everyPath(whole)) {
        const measure = { stakes: whole.judge.stakes, passMark: PASS_MARK, outcomes: scenario.outcomes };
        const { trace } = playChoices(whole, path);
        expect(assessTrace(part.assessor, trace, measure)).toEqual(assessTrace(whole.assessor, trace, measure));
      }
    });
  });
});
