import type { Choice, Scenario, Scene } from '#src/domain/scenario/scenario.ts';

/** A choice that does nothing but go on, unless told otherwise. */
export function aChoice(id: string, scene: string, rest: Partial<Choice> = {}): Choice {
  return { id, text: id, deed: false, acts: [], tells: {}, facts: {}, told: [], then: [], goTo: [{ scene }], ...rest };
}

export function aScene(id: string, choices: readonly Choice[], rest: Partial<Scene> = {}): Scene {
  return { id, title: id, onEntering: [], facts: {}, told: [], says: [], choices, ...rest };
}

export function anEnding(id: string, rest: Partial<Scene> = {}): Scene {
  return aScene(id, [], { ending: 'mixed', ...rest });
}

/** A scenario of these scenes, beginning in the first. */
export function aScenario(scenes: readonly Scene[], rest: Partial<Scenario> = {}): Scenario {
  return {
    id: 'made-up',
    title: 'Made up',
    blurb: '',
    setting: '',
    minutes: 5,
    difficulty: 1,
    outcomes: ['O1'],
    courses: [],
    topics: [],
    learningPoint: '',
    people: [],
    visitor: 'someone',
    factsAtStart: {},
    start: scenes[0]?.id ?? '',
    scenes,
    ...rest,
  };
}
