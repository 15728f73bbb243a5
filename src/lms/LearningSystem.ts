import type { CourseOutcome } from './events/courseOutcome.ts';

/** A decision with what the moment offered, for systems that are told of single decisions. */
export interface DecisionToTell {
  readonly scenario: string;
  /** The moment of the story. */
  readonly scene: string;
  /** Ids of the options at that moment, in the order of the content. */
  readonly options: readonly string[];
  readonly choice: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** How far the learning system has come to know this learner's course when it is opened. */
export type KnownStanding = 'not begun' | 'under way' | 'failed' | 'passed';

/** What a learning system says when a course is opened. */
export interface Opened {
  /** Its own name for the learner; empty where it gives none. */
  readonly learner: string;
  /** In browsing and reviewing nothing is recorded. */
  readonly mode: 'normal' | 'browse' | 'review';
  readonly known: KnownStanding;
  /** The compact record and the page that were kept last. */
  readonly kept: string;
  readonly place: string;
}

/** The port to a learning system, whatever its standard. Nothing here throws: `trouble` says when something was not taken. */
export interface LearningSystem {
  /** How many letters of record it holds. */
  readonly room: number;
  /** Where to go once the course is closed, if it says so. */
  readonly returnTo?: string | undefined;
  /** Undefined where it cannot be reached. */
  open(): Promise<Opened | undefined>;
  keep(record: string, place: string): void;
  tellDecision(decision: DecisionToTell): void;
  /** Says what the course has come to; under way says nothing. */
  tellOutcome(outcome: CourseOutcome): void;
  /** Asks it to store what it was told; done at once, or with the promise. */
  commit(): void | Promise<void>;
  /** Ends the session, once, and at once: the page may be gone before anything that is waited for. */
  close(): void | Promise<void>;
  /** True while the last thing it was told was not taken. */
  readonly trouble: boolean;
}
