import type { OutcomeRef } from '../vocabulary/vocabulary.ts';
import type { Role } from './role.ts';

/** The id of the module in which the final assessment is taken. It has no lesson, and is done once the course is completed. */
export const FINAL_MODULE = 'final-assessment';

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
  /** The roles it is meant for; left out, it is meant for all. */
  readonly for?: readonly Role[] | undefined;
}

/** What is drawn for a final assessment: so many scenarios not met before, and so many items of the bank. */
export interface FinalTerms {
  readonly scenarios: number;
  readonly items: number;
  /** The least share of the items that has to hold, of 100, whatever the conversations came to. */
  readonly leastInItems?: number | undefined;
  /** The course whose scenarios and items are drawn, where it is another one. */
  readonly from?: string | undefined;
}

/** What a learner does to complete a course. */
export interface CompletionTerms {
  /** Ids of the modules to work through. */
  readonly modules: readonly string[];
  /** Ids of the scenarios that count towards the course score. */
  readonly requiredScenarios: readonly string[];
  /** Absent where completing the course asks for no final assessment. */
  readonly finalAssessment?: FinalTerms | undefined;
  /** Where the course asks for another mark than the organisation. */
  readonly passMark?: number | undefined;
}

/** Modules in order, and what completing them asks. */
export interface Course {
  readonly id: string;
  readonly title: string;
  readonly blurb: string;
  readonly minutes: number;
  /** The least and the most minutes that the check may reckon for the whole course; absent where nobody has settled it. */
  readonly minutesBetween?: readonly [least: number, most: number] | undefined;
  /** What a learner has done before, in a sentence. */
  readonly prerequisite?: string | undefined;
  /** The course that has to be done before this one. */
  readonly prerequisiteCourse?: string | undefined;
  /** What is drawn at the start, to set the order of the modules; absent where the course has one order for all. */
  readonly baseline?: Pick<FinalTerms, 'scenarios' | 'items'> | undefined;
  readonly modules: readonly Module[];
  readonly completion: CompletionTerms;
}
