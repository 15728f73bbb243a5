import { describe, expect, it } from 'vitest';
import { scenarioMatches, type ScenarioFacets, type ScenarioWish } from '#src/pages/scenarios/_scenarioMatches.ts';

const facets: ScenarioFacets = {
  topics: ['confidentiality', 'safety'],
  outcomes: ['O1', 'O4'],
  difficulty: '2',
  minutes: 12,
  hasNote: true,
  standing: 'tried',
};
const NOTHING: ScenarioWish = { topic: '', outcome: '', difficulty: '', minutes: '', note: '', standing: '' };

describe('the index of scenarios', () => {
  it('shows everything to a reader who asks for nothing', () => {
    expect(scenarioMatches(facets, NOTHING)).toBe(true);
  });

  it.each([
    ['a topic', { topic: 'safety' }, { topic: 'payback' }],
    ['an outcome', { outcome: 'O4' }, { outcome: 'O5' }],
    ['how hard', { difficulty: '2' }, { difficulty: '1' }],
    ['a length, at the most', { minutes: '12' }, { minutes: '10' }],
    ['a content note, or none', { note: 'with' }, { note: 'without' }],
    ['one’s own progress', { standing: 'tried' }, { standing: 'done' }],
  ])('can be asked for %s', (_what, met, unmet) => {
    expect(scenarioMatches(facets, { ...NOTHING, ...met })).toBe(true);
    expect(scenarioMatches(facets, { ...NOTHING, ...unmet })).toBe(false);
  });

  it('holds to every wish at once', () => {
    expect(scenarioMatches(facets, { ...NOTHING, topic: 'safety', outcome: 'O5' })).toBe(false);
  });
});
