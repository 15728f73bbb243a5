import { describe, expect, it } from 'vitest';
import type { Rule } from '#src/domain/procedure/rule.ts';
import { contentHashOf } from '#src/domain/record/attempt/contentHash.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import { mustBefore, mustNot } from '../../builders/aRule.ts';
import { aChoice, aScenario, aScene, anEnding } from '../../builders/aScenario.ts';

const promise = mustNot('promise/secrecy', { id: 'no-secrecy', title: 'no promise', why: 'It may have to be broken.' });
const limits = mustBefore('explain/limits', 'hear/account', { id: 'limits-first' });
const scenario = aScenario([
  aScene('door', [aChoice('say-limits', 'home', { acts: ['explain/limits'] }), aChoice('promise', 'home', { acts: ['promise/secrecy'] })]),
  anEnding('home'),
]);
const RULES: readonly Rule[] = [promise, limits];

function hash({
  rules = RULES,
  story = scenario,
  passMark = 80,
  localSettings = {},
}: {
  rules?: readonly Rule[];
  story?: Scenario;
  passMark?: number;
  localSettings?: Record<string, 'yes' | 'no'>;
}): string {
  const rulebook = { rules, answers: [], questions: [{ id: 'raise-with', weight: 3, outcomes: ['O3'] }] };
  return contentHashOf(story, { procedure: 'made-up', rulebook, passMark, localSettings });
}

const sceneChanged = (change: Partial<Scenario['scenes'][number]>): Scenario => ({
  ...scenario,
  scenes: scenario.scenes.map((scene) => (scene.id === 'door' ? { ...scene, ...change } : scene)),
});

describe('the hash of what an assessment depends on', () => {
  it('is 64 hexadecimal digits', () => {
    expect(hash({})).toMatch(/^[0-9a-f]{64}$/);
  });

  it('stays the same when only wording changes', () => {
    const reworded: Rule = { ...promise, title: 'never promise', why: 'Because.', clause: '4', examples: [], notInStories: 'none yet' };
    expect(hash({ rules: [reworded, limits] })).toBe(hash({}));
    const story = sceneChanged({ title: 'At the door', place: 'Elsewhere', says: [{ text: 'Hello.' }], told: ['More'] });
    expect(hash({ story: { ...story, title: 'Another title', learningPoint: 'Another point' } })).toBe(hash({}));
  });

  it('stays the same when rules or scenes are only put in another order', () => {
    expect(hash({ rules: [limits, promise], story: { ...scenario, scenes: [...scenario.scenes].reverse() } })).toBe(hash({}));
  });

  it.each([
    ['a weight', { rules: [{ ...promise, weight: 5 }, limits] }],
    ['what is critical', { rules: [{ ...promise, critical: true }, limits] }],
    ['a condition', { rules: [{ ...promise, when: { danger: 'yes' } }, limits] as Rule[] }],
    ['the act that comes too late', { rules: [promise, { ...limits, before: ['close/meeting'] }] }],
    ['must to should', { rules: [promise, { ...limits, strength: 'should' as const }] }],
    ['the pass mark', { passMark: 75 }],
    ['a local setting', { localSettings: { 'officer-keeps-notes': 'yes' as const } }],
    [
      'an act of a choice',
      { story: sceneChanged({ choices: [aChoice('say-limits', 'home'), aChoice('promise', 'home', { acts: ['promise/secrecy'] })] }) },
    ],
    ['where a choice leads', { story: sceneChanged({ choices: scenario.scenes[0]?.choices.slice(0, 1) ?? [] }) }],
    ['what is known on entering', { story: sceneChanged({ facts: { danger: 'yes' } }) }],
  ])('changes with %s', (_what, change) => {
    expect(hash(change)).not.toBe(hash({}));
  });
});
