import type { ScenarioStanding } from '#src/domain/record/scenarioStanding.ts';

/** What the index knows of one scenario. */
export interface ScenarioFacets {
  readonly topics: readonly string[];
  readonly outcomes: readonly string[];
  readonly difficulty: string;
  readonly minutes: number;
  readonly hasNote: boolean;
  readonly standing: ScenarioStanding;
}

/** What a reader looks for; an empty string asks for nothing. */
export interface ScenarioWish {
  readonly topic: string;
  readonly outcome: string;
  readonly difficulty: string;
  /** At the most so many minutes. */
  readonly minutes: string;
  readonly note: string;
  readonly standing: string;
}

/** Whether a scenario is among those looked for: every wish that is not empty must be met. */
export function scenarioMatches(facets: ScenarioFacets, wish: ScenarioWish): boolean {
  const meets = (asked: string, found: boolean): boolean => asked === '' || found;
  return (
    meets(wish.topic, facets.topics.includes(wish.topic)) &&
    meets(wish.outcome, facets.outcomes.includes(wish.outcome)) &&
    meets(wish.difficulty, facets.difficulty === wish.difficulty) &&
    meets(wish.minutes, facets.minutes <= Number(wish.minutes)) &&
    meets(wish.note, facets.hasNote === (wish.note === 'with')) &&
    meets(wish.standing, facets.standing === wish.standing)
  );
}
