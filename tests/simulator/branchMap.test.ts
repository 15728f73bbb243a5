import { describe, expect, it } from 'vitest';
import { waysBetween } from '#src/simulator/branchMap/layOutBranchMap.ts';
import { smoothLine } from '#src/simulator/branchMap/smoothLine.ts';
import { wrapTitle } from '#src/simulator/branchMap/wrapTitle.ts';
import { everyScenarioForPlay } from './forPlay.ts';

describe('the branch map of each scenario', () => {
  it.each(everyScenarioForPlay().map((forPlay) => [forPlay.scenario.id, forPlay] as const))(
    '%s shows every moment and every way',
    (_, forPlay) => {
      const { scenario, branchMap } = forPlay;
      expect(branchMap.nodes.map(({ scene }) => scene).sort()).toEqual(scenario.scenes.map(({ id }) => id).sort());
      expect(branchMap.nodes.map(({ number }) => number)).toEqual(branchMap.nodes.map((_node, index) => index + 1));
      expect(branchMap.edges.map(({ from, to }) => [from, to])).toEqual(waysBetween(scenario));
      expect(branchMap.nodes[0]?.scene).toBe(scenario.start);
    },
  );

  it('leads downwards, so that no two moments of one run stand side by side', () => {
    for (const { branchMap } of everyScenarioForPlay()) {
      const y = new Map(branchMap.nodes.map((node) => [node.scene, node.y]));
      for (const { from, to } of branchMap.edges) expect(y.get(to)).toBeGreaterThan(y.get(from)!);
    }
  });

  it('has no two moments in one place, and stays inside its frame', () => {
    for (const { branchMap } of everyScenarioForPlay()) {
      expect(new Set(branchMap.nodes.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(branchMap.nodes.length);
      for (const { x, y } of branchMap.nodes) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(branchMap.width);
        expect(y).toBeLessThan(branchMap.height);
      }
    }
  });
});

describe('a line on the map', () => {
  it('begins and ends at its points', () => {
    expect(
      smoothLine([
        [0, 0],
        [5, 10],
        [0, 20],
      ]),
    ).toBe('M0 0Q5 10 2.5 15L0 20');
    expect(
      smoothLine([
        [1, 2],
        [3, 4],
      ]),
    ).toBe('M1 2L3 4');
  });
});

describe('a title on the map', () => {
  it('breaks between words and loses none', () => {
    expect(wrapTitle('She asks if she has to face him first', 19)).toEqual(['She asks if she has', 'to face him first']);
  });
});
