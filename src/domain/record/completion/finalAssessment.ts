import type { Sureness } from '../attempt/attempt.ts';

/** A scenario of a final: the run made for it, or that its equal alternative was done. Neither yet: it is open. */
export interface FinalScenario {
  readonly scenario: string;
  readonly attempt?: string | undefined;
  readonly alternative?: true | undefined;
}

/** An item of a final, with the answer once it is given. */
export interface FinalItem {
  readonly item: string;
  readonly answer?: string | undefined;
  readonly sure?: Sureness | undefined;
}

/** What was drawn for one final assessment, and what was done and answered. What it comes to is always worked out again. */
export interface FinalAssessment {
  readonly id: string;
  readonly course: string;
  /** The procedure under which its scenarios are played. */
  readonly procedure: string;
  readonly seed: string;
  /** Whether the learner opted in to scenarios with content notes. */
  readonly withNotes: boolean;
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Set when the learner has finished it, or has stopped it. */
  readonly endedAt?: string | undefined;
  readonly scenarios: readonly FinalScenario[];
  readonly items: readonly FinalItem[];
  /** Hash of what the drawn items are marked by. */
  readonly itemsHash: string;
}

/** Whether a scenario of a final still asks for a run or its alternative to be begun. */
export function isUntied({ attempt, alternative }: FinalScenario): boolean {
  return attempt === undefined && alternative === undefined;
}

function fillScenario(one: FinalScenario, other: FinalScenario | undefined): FinalScenario {
  return other && isUntied(one) ? other : one;
}

/** Two states of one final: one that has ended stays as it ended; else nothing done on either side is lost, and the later answer counts. */
export function mergeFinals(one: FinalAssessment, other: FinalAssessment): FinalAssessment {
  const [first, last] = other.updatedAt > one.updatedAt ? [one, other] : [other, one];
  if (last.endedAt !== undefined) return last;
  if (first.endedAt !== undefined) return first;
  return {
    ...last,
    scenarios: last.scenarios.map((drawn) =>
      fillScenario(
        drawn,
        first.scenarios.find(({ scenario }) => scenario === drawn.scenario),
      ),
    ),
    items: last.items.map((drawn) => (drawn.answer === undefined ? (first.items.find(({ item }) => item === drawn.item) ?? drawn) : drawn)),
  };
}

/** The final with an answer to one of its items, in place of the one before. One that has ended is not changed. */
export function withItemAnswer(
  final: FinalAssessment,
  item: string,
  answer: string,
  sure: Sureness | undefined,
  at: string,
): FinalAssessment {
  if (final.endedAt !== undefined) return final;
  const given: FinalItem = { item, answer, ...(sure === undefined ? {} : { sure }) };
  return { ...final, updatedAt: at, items: final.items.map((drawn) => (drawn.item === item ? given : drawn)) };
}

/** The final as it is handed in, or stopped. */
export function endFinal(final: FinalAssessment, at: string): FinalAssessment {
  return final.endedAt === undefined ? { ...final, updatedAt: at, endedAt: at } : final;
}
