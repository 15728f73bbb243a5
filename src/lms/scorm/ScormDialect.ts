import type { CourseOutcome } from '../events/courseOutcome.ts';
import type { DecisionToTell, KnownStanding, Opened } from '../LearningSystem.ts';

/** One value to set: the name of the element, and the value as text. */
export type ScormCall = readonly [element: string, value: string];

export interface ScormOptions {
  /** Tells the status before the score, for the one learning system that needs it so. */
  readonly statusFirst: boolean;
}

/** What sets one version of SCORM apart from the other: names, and pure functions from our events to values. */
export interface ScormDialect {
  readonly apiName: 'API' | 'API_1484_11';
  readonly methods: Readonly<Record<'initialize' | 'get' | 'set' | 'commit' | 'terminate', string>>;
  readonly elements: Readonly<Record<'learner' | 'mode' | 'record' | 'place' | 'decisions', string>>;
  /** Letters that fit into the record. */
  readonly room: number;
  readonly placeRoom: number;
  /** The elements that tell how the course stands, in the order in which `knownStanding` takes their values. */
  readonly standings: readonly string[];
  readonly knownStanding: (values: readonly string[]) => KnownStanding;
  readonly modeOf: (value: string) => Opened['mode'];
  readonly begin: (known: KnownStanding) => readonly ScormCall[];
  readonly outcome: (outcome: CourseOutcome, options: ScormOptions) => readonly ScormCall[];
  readonly decision: (position: number, decision: DecisionToTell) => readonly ScormCall[];
  readonly leave: (session: { readonly milliseconds: number; readonly finished: boolean }) => readonly ScormCall[];
}
