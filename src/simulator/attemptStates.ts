import type { Attempt, AttemptResult, MadeChoice } from '#src/domain/record/attempt/attempt.ts';

/** What a new attempt is made of; choices and the attempt they come from where it branches off another. */
export type NewAttempt = Pick<Attempt, 'id' | 'scenario' | 'procedure' | 'mode' | 'contentHash' | 'startedAt'> &
  Partial<Pick<Attempt, 'choices' | 'branchedFrom'>>;

/** The moment given, or just after another where the clock has not moved on: of two states of an attempt the later counts. */
export function justAfter(moment: string, other: string | undefined): string {
  if (other === undefined || moment > other) return moment;
  return new Date(Date.parse(other) + 1).toISOString();
}

/** An attempt at its beginning. */
export function beginAttempt({ choices = [], startedAt, ...rest }: NewAttempt): Attempt {
  return { ...rest, choices, state: 'under way', startedAt, updatedAt: startedAt };
}

/** The attempt once one more choice is made; with a result where that choice led to an ending. */
export function withChoice(attempt: Attempt, made: MadeChoice, moment: string, result?: AttemptResult): Attempt {
  const choices = [...attempt.choices, made];
  const updatedAt = justAfter(moment, attempt.updatedAt);
  return result ? { ...attempt, choices, updatedAt, state: 'ended', result } : { ...attempt, choices, updatedAt, state: 'under way' };
}

/** The attempt left for good. One that has come to an ending stays ended. */
export function abandoned(attempt: Attempt, moment: string): Attempt {
  if (attempt.state !== 'under way') return attempt;
  return { ...attempt, state: 'abandoned', updatedAt: justAfter(moment, attempt.updatedAt) };
}
