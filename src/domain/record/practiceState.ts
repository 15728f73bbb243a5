/** How one practice card stands with a learner. What the numbers mean is settled by whoever schedules it; times are ISO 8601 in UTC. */
export interface PracticeState {
  /** Id of the card. */
  readonly card: string;
  readonly due: string;
  /** Days in which the chance to know it falls to nine in ten. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly reps: number;
  /** How often it was not known any more. */
  readonly lapses: number;
  readonly lastReview: string;
  /** Its reviews in the week up to the last one, that one among them: so that a week can be kept short. */
  readonly lately: readonly string[];
}

/** Of two states of one card the one reviewed later; the same moment on both sides is the same review. */
export function laterReview(one: PracticeState, other: PracticeState): PracticeState {
  return other.lastReview > one.lastReview ? other : one;
}

/** The record with a card's new state in place of the one before. */
export function withPracticed<T extends { readonly practice: readonly PracticeState[] }>(record: T, state: PracticeState): T {
  return { ...record, practice: [...record.practice.filter(({ card }) => card !== state.card), state] };
}
