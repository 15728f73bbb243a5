import type { Act } from './acts.ts';
import type { Fact } from './facts.ts';

/** The value that a learner tells when a document leaves a question out. Always among a question's answers. */
export const DOES_NOT_SAY = 'does-not-say';

/** A course outcome, `O1` to `O9`, or one part of it, `O1/confidentiality`. */
export type OutcomeRef = string;

export interface Outcome {
  readonly id: string;
  readonly label: string;
  /** The outcome in one short phrase, for a bar or a chip. */
  readonly short: string;
  readonly parts: readonly { readonly id: string; readonly label: string }[];
}

export interface ActEntry {
  readonly id: Act;
  /** What the officer did, in the past tense, for the debrief: "Said what could not stay private". */
  readonly label: string;
}

export interface FactEntry {
  readonly id: Fact;
  readonly label: string;
  /** True where saying yes or no takes a judgement; a scenario that sets it says why. */
  readonly judgement: boolean;
}

export interface AnswerOption {
  readonly id: string;
  readonly label: string;
}

/** Something a procedure answers, with the answers that it may give. */
export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly topic: string;
  readonly answers: readonly AnswerOption[];
  readonly weight: number;
  readonly outcomes: readonly OutcomeRef[];
}

/** The words that scenarios and procedures share. */
export interface Vocabulary {
  readonly acts: readonly ActEntry[];
  readonly facts: readonly FactEntry[];
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome[];
}

/** The outcome that an outcome or one of its parts belongs to: `O1/listening` belongs to `O1`. */
export function outcomeOf(ref: OutcomeRef): string {
  return ref.split('/')[0] ?? ref;
}
