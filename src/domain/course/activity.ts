import type { OutcomeRef } from '../vocabulary/vocabulary.ts';

interface ActivityBase {
  /** Unique in the whole bank; the file's name. */
  readonly id: string;
  readonly title: string;
  /** What to do, in one to three short sentences. */
  readonly intro: string;
  readonly outcomes: readonly OutcomeRef[];
}

/** One part of the three-part test for bullying, as it stands for what was told. */
export type TestStanding = 'yes' | 'no' | 'cannot tell';

/** The three-part test for bullying, with the exclusion: repeated, unreasonable, a risk to health and safety. */
export interface BullyingTest {
  readonly repeated: TestStanding;
  readonly unreasonable: TestStanding;
  readonly risk: TestStanding;
}

export interface SortGroup {
  readonly id: string;
  readonly name: string;
  /** What belongs in it, as one sentence. */
  readonly does: string;
  /** Drawn as a signal with its word; never by colour alone. */
  readonly signal?: 'red' | 'amber' | 'green' | undefined;
}

export interface SortItem {
  readonly id: string;
  /** What a person says first, where the item answers somebody. */
  readonly said?: string | undefined;
  readonly text: string;
  readonly group: string;
  /** Other groups in which it could stand; the reason says when. */
  readonly also: readonly string[];
  readonly because: string;
  readonly test?: BullyingTest | undefined;
}

/** Things to put into groups, one at a time, each explained: tasks to roles, conduct to names, replies to effects, signs to levels. */
export interface SortActivity extends ActivityBase {
  readonly kind: 'sort';
  /** What each thing is: Task, Conduct, Reply, Sign. */
  readonly noun: string;
  /** The question put for each thing: "Whose task is it?" */
  readonly legend: string;
  /** Groups in an order that means something are drawn as a scale. */
  readonly scale: boolean;
  readonly groups: readonly SortGroup[];
  readonly items: readonly SortItem[];
}

/** Something that words of one's own should hold, or had better not. Found by stems; a hint, never a verdict. */
export interface WordingPoint {
  readonly id: string;
  readonly label: string;
  /** Beginnings of words or short phrases, any of which counts; case does not matter. */
  readonly lookFor: readonly string[];
  readonly why: string;
}

/** Words of one's own, looked over for what has to be in them: opening words, a pitch. They stay on the device. */
export interface WriteActivity extends ActivityBase {
  readonly kind: 'write';
  readonly prompt: string;
  /** About how many seconds it should take to say; shown beside the length, never timed. */
  readonly seconds?: number | undefined;
  readonly points: readonly WordingPoint[];
  readonly avoid: readonly WordingPoint[];
  /** Shown after writing, as other people's ways of saying it. */
  readonly examples: readonly string[];
}

/** A stage of the procedure explained in one's own words, then held beside the pack's. */
export interface SayBackActivity extends ActivityBase {
  readonly kind: 'say back';
  readonly prompt: string;
}

/** Private writing that never leaves the device. */
export interface ReflectionActivity extends ActivityBase {
  readonly kind: 'reflection';
  readonly prompts: readonly { readonly id: string; readonly ask: string }[];
}

/** How sure one feels of each outcome, private, before the course and after it. */
export interface ConfidenceActivity extends ActivityBase {
  readonly kind: 'confidence';
  readonly when: 'before' | 'after';
}

/** Published cases, decided by the learner before the holding is shown. */
export interface JuryActivity extends ActivityBase {
  readonly kind: 'jury';
  /** Ids of cases that have a jury question. */
  readonly cases: readonly string[];
}

export interface Clock {
  readonly id: string;
  readonly name: string;
  /** How long it runs, counted from `from`. */
  readonly length: { readonly count: number; readonly unit: 'days' | 'months' };
  readonly from: string;
  /** Worded as uncertain where it is. */
  readonly note: string;
}

export interface MappedOption {
  readonly id: string;
  readonly name: string;
  readonly speaksFor: string;
  readonly speaksAgainst: string;
  /** Id of a clock, where one runs. */
  readonly clock?: string | undefined;
}

/** A person's options side by side with what speaks for and against each, and the clocks that run. */
export interface OptionMapActivity extends ActivityBase {
  readonly kind: 'option map';
  readonly story: readonly string[];
  /** What the person said matters most; the learner weighs each option by it. */
  readonly matters: readonly { readonly id: string; readonly text: string }[];
  /** How many days ago, in the story, each thing happened from which a clock runs. */
  readonly events: readonly { readonly id: string; readonly name: string; readonly daysAgo: number }[];
  readonly clocks: readonly Clock[];
  readonly options: readonly MappedOption[];
}

/** One contact as an officer might have noted it: far too much. Keys are the columns. */
export type RawTally = Readonly<Record<string, string>>;

/** Raw tallies to be made into a brief in which nobody can be picked out. */
export interface BriefActivity extends ActivityBase {
  readonly kind: 'brief';
  readonly columns: readonly {
    readonly id: string;
    readonly name: string;
    /** Whether a safe brief can keep it, keep it merged, or must leave it out. */
    readonly safe: 'keep' | 'merge' | 'leave out';
    readonly because: string;
    /** For a column that can be merged: value by value, the wider group it goes into. */
    readonly merges?: Readonly<Record<string, string>> | undefined;
  }[];
  readonly tallies: readonly RawTally[];
  /** A brief that gives leaders something to act on, and nobody's name. */
  readonly example: readonly string[];
}

/** Questions about one's own procedure, with the clause beside each answer. */
export interface OwnProcedureActivity extends ActivityBase {
  readonly kind: 'own procedure';
  /** Ids of vocabulary questions. */
  readonly questions: readonly string[];
}

/** Something a reader does inside a lesson. Each has a reading that needs no script. */
export type Activity =
  | SortActivity
  | WriteActivity
  | SayBackActivity
  | ReflectionActivity
  | ConfidenceActivity
  | JuryActivity
  | OptionMapActivity
  | BriefActivity
  | OwnProcedureActivity;
