import type { Act, ActPattern } from '../vocabulary/acts.ts';
import type { Conditions, KnownFacts } from '../vocabulary/facts.ts';
import type { OutcomeRef } from '../vocabulary/vocabulary.ts';
import type { TrainerNotes } from './trainerNotes.ts';

/** When a line is spoken or a choice is open: what was done, what was not, what the officer knows. */
export interface StoryCondition {
  readonly done?: readonly ActPattern[] | undefined;
  readonly notDone?: readonly ActPattern[] | undefined;
  readonly known?: Conditions | undefined;
}

/** A line of the story: words of a person, or a stage direction where no person speaks. */
export interface Line {
  readonly person?: string | undefined;
  readonly text: string;
  readonly when?: StoryCondition | undefined;
  /** Holds under this procedure alone. */
  readonly procedure?: string | undefined;
}

/** Where a choice leads: the first branch whose condition holds. The last has none. */
export interface Branch {
  readonly when?: StoryCondition | undefined;
  readonly scene: string;
}

/** Something the officer may say or do. It never carries points or a verdict. */
export interface Choice {
  readonly id: string;
  /** Words the officer says; or, where `deed` is true, what the officer does. */
  readonly text: string;
  readonly deed: boolean;
  readonly acts: readonly Act[];
  readonly tells: Readonly<Record<string, string>>;
  readonly facts: KnownFacts;
  /** What the officer has heard by choosing this, in a few words each. */
  readonly told: readonly string[];
  readonly then: readonly Line[];
  readonly temptingBecause?: string | undefined;
  readonly onlyIf?: StoryCondition | undefined;
  readonly goTo: readonly Branch[];
}

export type EndingKind = 'good' | 'mixed' | 'costly';

export interface Scene {
  readonly id: string;
  /** What the moment is about, in a few words: the heading that takes focus, and the label on the branch map. */
  readonly title: string;
  readonly place?: string | undefined;
  readonly onEntering: readonly Act[];
  readonly facts: KnownFacts;
  readonly told: readonly string[];
  readonly says: readonly Line[];
  readonly choices: readonly Choice[];
  readonly ending?: EndingKind | undefined;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** "she", "he" or "they", for "What Priya has told you: he ..." */
  readonly pronoun: string;
}

/** One question with options and a reason for each; the knowledge checks and the equal alternative use it. */
export interface Item {
  readonly id: string;
  readonly ask: string;
  readonly options: readonly { readonly id: string; readonly text: string; readonly because: string }[];
  /** The id of the option that holds. */
  readonly key: string;
}

/** What a learner reads and answers who would rather not play the story. It counts the same. */
export interface EqualAlternative {
  readonly summary: readonly string[];
  readonly items: readonly Item[];
}

/** The story graph. It runs under any procedure. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** One or two sentences for the index: who comes, with what. */
  readonly blurb: string;
  readonly setting: string;
  readonly minutes: number;
  readonly difficulty: 1 | 2 | 3;
  readonly outcomes: readonly OutcomeRef[];
  readonly courses: readonly string[];
  readonly topics: readonly string[];
  readonly learningPoint: string;
  readonly contentNote?: string | undefined;
  readonly alternative?: EqualAlternative | undefined;
  readonly people: readonly Person[];
  /** The person who comes to the officer. */
  readonly visitor: string;
  readonly factsAtStart: KnownFacts;
  /** Why a fact that takes a judgement has its value here, for the author and the trainer. */
  readonly judgements?: Readonly<Record<string, string>> | undefined;
  readonly start: string;
  readonly scenes: readonly Scene[];
  /** For the trainer alone; no learner's page carries it. */
  readonly forTrainers?: TrainerNotes | undefined;
  /** True until somebody with lived experience of what the story tells has read it. No course may require it until then. */
  readonly reviewWanted?: boolean | undefined;
}
