import type { OutcomeRef } from '../vocabulary/vocabulary.ts';

/** One part of a course, worked through at one sitting. */
export interface Module {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly outcomes: readonly OutcomeRef[];
  /** One sentence that says why it matters. */
  readonly hook: string;
  /** The lesson's slug, without the number of its file; absent while it is not written. */
  readonly lesson?: string | undefined;
  /** Ids of the scenarios played in it. */
  readonly scenarios: readonly string[];
  /** What the module holds, or will hold. */
  readonly holds: readonly string[];
}

/** What a learner does to complete a course. */
export interface CompletionTerms {
  /** Ids of the modules to work through. */
  readonly modules: readonly string[];
  /** Ids of the scenarios that count towards the course score. */
  readonly requiredScenarios: readonly string[];
  /** Where the course asks for another mark than the organisation. */
  readonly passMark?: number | undefined;
}

/** Modules in order, and what completing them asks. */
export interface Course {
  readonly id: string;
  readonly title: string;
  readonly blurb: string;
  readonly minutes: number;
  /** What a learner has done before, in a sentence. */
  readonly prerequisite?: string | undefined;
  readonly modules: readonly Module[];
  readonly completion: CompletionTerms;
}
