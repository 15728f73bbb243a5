import type { OutcomeRef } from '../vocabulary/vocabulary.ts';

/** How sure we are of what is told of a case: read in a report of it, or in a good secondary source. */
export type Confidence = 'verified' | 'high';

/** The question a jury of learners answers before the holding is shown. */
export interface JuryQuestion {
  readonly ask: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly because: string }[];
  /** The id of the option that the court or tribunal came to. */
  readonly key: string;
}

/** A published decision, told in our own words. */
export interface PublishedCase {
  readonly id: string;
  readonly name: string;
  readonly citation: string;
  readonly court: string;
  readonly year: number;
  readonly confidence: Confidence;
  /** What happened, as the decision tells it; a few short sentences. */
  readonly told: readonly string[];
  readonly held: string;
  readonly teaches: string;
  readonly topics: readonly string[];
  readonly outcomes: readonly OutcomeRef[];
  /** What a reader may want to know before reading; a case with a note can be skipped. */
  readonly contentNote?: string | undefined;
  readonly jury?: JuryQuestion | undefined;
  readonly reviewedBy: string;
  /** ISO 8601 day. */
  readonly reviewedOn: string;
  readonly nextReview: string;
}
