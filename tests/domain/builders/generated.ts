import fc from 'fast-check';
import type { Answer } from '#src/domain/procedure/procedure.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import type { Rulebook } from '#src/domain/procedure/rulesInForce.ts';
import type { Branch, Choice, Scenario, Scene, StoryCondition } from '#src/domain/scenario/scenario.ts';
import type { Conditions } from '#src/domain/vocabulary/facts.ts';
import { may, mustBefore, mustByEnd, mustNot } from './aRule.ts';

/** Made-up procedures and scenarios, small enough to be enumerated path by path. */
const ACTS = ['ask/a', 'ask/b', 'tell/a', 'tell/b/c', 'close/a', 'refer/a'];
const PATTERNS = [...ACTS, 'ask/*', 'tell/*'];
const FACTS = ['told', 'danger', 'consent'];
const QUESTIONS = ['raise-with', 'anonymous'];
const VALUES = ['one', 'two', 'does-not-say'];

const LAYERS = 4;
/** A layer has acts of its own: most of what can be done early cannot be done later, as in a real conversation. */
const actIn = (layer: number): fc.Arbitrary<string> => fc.constantFrom(...ACTS.slice(layer - 1, layer + 2));
const pattern = fc.constantFrom(...PATTERNS);
const patterns = fc.uniqueArray(pattern, { minLength: 1, maxLength: 2 });
const conditions: fc.Arbitrary<Conditions> = fc.dictionary(fc.constantFrom(...FACTS), fc.constantFrom('yes', 'no'), { maxKeys: 2 });
const facts = fc.dictionary(fc.constantFrom(...FACTS), fc.constantFrom('yes', 'no', 'unknown'), { maxKeys: 2 });
const weight = fc.integer({ min: 1, max: 6 });
const strength = fc.constantFrom('must' as const, 'should' as const);
const outcomes = fc.constantFrom(['O1'], ['O2'], ['O1/listening', 'O2']);
const shared = fc.record({ acts: patterns, when: conditions, weight, outcomes, critical: fc.boolean() });

const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc
    .tuple(shared, patterns, strength)
    .map(([base, before, how]) => mustBefore('', '', { ...base, before, strength: how, critical: base.critical && how === 'must' })),
  fc
    .tuple(shared, fc.option(patterns, { nil: [] }), strength)
    .map(([base, after, how]) => mustByEnd('', { ...base, after, strength: how, critical: base.critical && how === 'must' })),
  fc.tuple(shared, conditions).map(([base, unless]) => mustNot('', { ...base, unless })),
  fc
    .tuple(shared, fc.subarray(['rule-0', 'rule-1', 'rule-2']))
    .map(([base, overrides]) => may('', { ...base, overrides, critical: false, weight: 0 })),
);

const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({ question: fc.constantFrom(...QUESTIONS), answer: fc.constantFrom('one', 'two'), when: conditions, silent: fc.boolean() })
  .map(({ question, answer, when, silent }) =>
    silent
      ? { kind: 'silent', question, nearest: '1', ask: 'HR', when, says: '' }
      : { kind: 'given', question, answer, clause: '1', when, says: '' },
  );

export const anyRulebook: fc.Arbitrary<Rulebook> = fc
  .record({ rules: fc.array(anyRule, { minLength: 1, maxLength: 6 }), answers: fc.array(anyAnswer, { maxLength: 3 }) })
  .map(({ rules, answers }) => ({
    rules: rules.map((rule, index) => ({ ...rule, id: `rule-${String(index)}` })),
    answers,
    questions: [{ id: 'raise-with', weight: 4, outcomes: ['O2'] }],
  }));

const storyCondition: fc.Arbitrary<StoryCondition> = fc.oneof(
  pattern.map((done) => ({ done: [done] })),
  pattern.map((notDone) => ({ notDone: [notDone] })),
  conditions.map((known) => ({ known })),
);

const sceneName = (layer: number, at: number): string => `scene-${String(layer)}-${String(at)}`;
/** Where a choice in a layer may lead: any scene of the next layer or the one after. */
function goTo(layer: number): fc.Arbitrary<Branch[]> {
  const target = fc
    .tuple(fc.integer({ min: layer + 1, max: Math.min(layer + 2, LAYERS) }), fc.integer({ min: 0, max: 1 }))
    .map(([next, at]) => sceneName(next, at));
  const conditional = fc.tuple(storyCondition, target).map(([when, scene]) => ({ when, scene }));
  return fc.tuple(fc.array(conditional, { maxLength: 1 }), target).map(([branches, scene]) => [...branches, { scene }]);
}

function anyChoice(layer: number): fc.Arbitrary<Omit<Choice, 'id'>> {
  return fc.record({
    text: fc.constant(''),
    deed: fc.constant(false),
    acts: fc.array(actIn(layer), { maxLength: 2 }),
    tells: fc.dictionary(fc.constantFrom(...QUESTIONS), fc.constantFrom(...VALUES), { maxKeys: 1 }),
    facts,
    told: fc.constant([]),
    then: fc.constant([]),
    onlyIf: fc.option(storyCondition, { nil: undefined, freq: 4 }),
    goTo: goTo(layer),
  });
}

function anyScene(layer: number, at: number): fc.Arbitrary<Scene> {
  const isEnding = layer === LAYERS;
  const choices = isEnding
    ? fc.constant([])
    : fc
        .array(anyChoice(layer), { minLength: 1, maxLength: 3 })
        .map((list) => list.map((choice, index) => ({ ...choice, id: `choice-${String(index)}` })));
  return fc.record({ onEntering: fc.array(actIn(layer), { maxLength: 1 }), facts, choices }).map((scene) => ({
    id: sceneName(layer, at),
    title: '',
    told: [],
    says: [],
    ...scene,
    ...(isEnding ? { ending: 'mixed' as const } : {}),
  }));
}

const layers = Array.from({ length: LAYERS }, (_, index) => index + 1);
const anyScenes: fc.Arbitrary<Scene[]> = fc.tuple(...layers.flatMap((layer) => [anyScene(layer, 0), anyScene(layer, 1)]));

export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({ scenes: anyScenes, factsAtStart: facts })
  .map(({ scenes, factsAtStart }) => ({
    id: 'made-up',
    title: '',
    blurb: '',
    setting: '',
    minutes: 5,
    difficulty: 1,
    outcomes: ['O1', 'O2'],
    courses: [],
    topics: [],
    learningPoint: '',
    people: [],
    visitor: 'someone',
    factsAtStart,
    start: sceneName(1, 0),
    scenes,
  }));
