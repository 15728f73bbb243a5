import { matchesAny, type Act, type ActPattern } from '../../vocabulary/acts.ts';
import type { Fact } from '../../vocabulary/facts.ts';
import type { Rule } from '../../procedure/rule.ts';
import type { Choice, Scene, StoryCondition } from '../../scenario/scenario.ts';
import type { Stage } from '../../scenario/playScenario.ts';
import type { Assessor } from '../assessor.ts';

/** What may still happen from a scene on: its own choices and everything after them. */
export interface Ahead {
  readonly acts: ReadonlySet<Act>;
  readonly facts: ReadonlySet<Fact>;
  readonly questions: ReadonlySet<string>;
  readonly storyPatterns: ReadonlySet<ActPattern>;
  readonly storyFacts: ReadonlySet<Fact>;
}

/** What of a run still matters in a scene: the subjects that can change, and what the story and their conditions look at. */
export interface Mattering {
  /** For each subject of the assessor, whether anything ahead can still change it. */
  readonly subjects: readonly boolean[];
  readonly facts: readonly Fact[];
  readonly patterns: readonly ActPattern[];
}

const NOTHING: Ahead = {
  acts: new Set(),
  facts: new Set(),
  questions: new Set(),
  storyPatterns: new Set(),
  storyFacts: new Set(),
};

function union<T>(...sets: Iterable<T>[]): Set<T> {
  const all = new Set<T>();
  for (const set of sets) for (const item of set) all.add(item);
  return all;
}

function joined(one: Ahead, other: Ahead): Ahead {
  return {
    acts: union(one.acts, other.acts),
    facts: union(one.facts, other.facts),
    questions: union(one.questions, other.questions),
    storyPatterns: union(one.storyPatterns, other.storyPatterns),
    storyFacts: union(one.storyFacts, other.storyFacts),
  };
}

function conditionsOf(choice: Choice): StoryCondition[] {
  return [choice.onlyIf, ...choice.goTo.map((branch) => branch.when)].filter((when) => when !== undefined);
}

function byChoosing(choice: Choice): Ahead {
  const conditions = conditionsOf(choice);
  return {
    acts: new Set(choice.acts),
    facts: new Set(Object.keys(choice.facts)),
    questions: new Set(Object.keys(choice.tells)),
    storyPatterns: new Set(conditions.flatMap((when) => [...(when.done ?? []), ...(when.notDone ?? [])])),
    storyFacts: new Set(conditions.flatMap((when) => Object.keys(when.known ?? {}))),
  };
}

function byEntering(scene: Scene): Ahead {
  return { ...NOTHING, acts: new Set(scene.onEntering), facts: new Set(Object.keys(scene.facts)) };
}

/** A story that comes back to a scene has paths without end, so it cannot be walked. */
export class StoryGoesInCircles extends Error {
  constructor(scenario: string, scene: string) {
    super(`The story "${scenario}" comes back to the scene "${scene}", so a path through it need not end.`);
    this.name = 'StoryGoesInCircles';
  }
}

/** What lies ahead of each scene. Throws `StoryGoesInCircles` where a path comes back to a scene. */
export function lookAhead(stage: Stage): ReadonlyMap<string, Ahead> {
  const known = new Map<string, Ahead>();
  const under = new Set<string>();
  const ahead = (scene: Scene): Ahead => {
    const seen = known.get(scene.id);
    if (seen) return seen;
    if (under.has(scene.id)) throw new StoryGoesInCircles(stage.scenario.id, scene.id);
    under.add(scene.id);
    let sum = NOTHING;
    for (const choice of scene.choices) {
      sum = joined(sum, byChoosing(choice));
      for (const branch of choice.goTo) {
        const next = stage.scenes.get(branch.scene);
        if (next) sum = joined(sum, joined(byEntering(next), ahead(next)));
      }
    }
    known.set(scene.id, sum);
    return sum;
  };
  for (const scene of stage.scenes.values()) ahead(scene);
  return known;
}

function ruleMatters(rule: Rule, { acts, facts }: Ahead): boolean {
  const some = (patterns: readonly ActPattern[]): boolean => [...acts].some((act) => matchesAny(patterns, act));
  if (rule.form === 'may') return false;
  if (rule.form === 'before') return some([...rule.acts, ...rule.before]);
  if (rule.form === 'must not') return some(rule.acts);
  return some([...rule.acts, ...rule.after]) || Object.keys(rule.when).some((fact) => facts.has(fact));
}

function factsAsked(assessor: Assessor, ahead: Ahead, subjects: readonly boolean[]): Set<Fact> {
  const conditions = assessor.rules.flatMap((rule, index) => {
    if (rule.form === 'may') return [rule.when];
    if (!subjects[index]) return [];
    return rule.form === 'must not' ? [rule.when, rule.unless] : [rule.when];
  });
  const answers = assessor.answers.filter((answer) => ahead.questions.has(answer.question));
  return union(
    ahead.storyFacts,
    [...conditions, ...answers.map((answer) => answer.when)].flatMap((condition) => Object.keys(condition)),
  );
}

/** What of a run still matters once a scene has been entered, under one rulebook. */
export function whatMatters(assessor: Assessor, ahead: Ahead): Mattering {
  const subjects = assessor.subjects.map(({ rule, question }) => (rule ? ruleMatters(rule, ahead) : ahead.questions.has(question ?? '')));
  return {
    subjects,
    facts: [...factsAsked(assessor, ahead, subjects)].sort(),
    patterns: [...ahead.storyPatterns].sort(),
  };
}
