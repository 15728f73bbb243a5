import type { OutcomeRef } from '../vocabulary/vocabulary.ts';

/** What a stretch of the day is for. Contact minutes are those of work and of questions. */
export type BlockKind = 'arrival' | 'work' | 'questions' | 'break' | 'lunch';

/** As much of a block as fitting it to the clock needs. */
export interface BlockOutline {
  readonly id: string;
  readonly kind: BlockKind;
  readonly title: string;
  readonly minutes: number;
  /** The fewest minutes in which it is still worth holding; the planned minutes where it may not be shortened. */
  readonly least: number;
  /** Its turn in being left out when time is short, from 1; absent where it has to stay. */
  readonly leaveOut?: number | undefined;
  readonly outcomes: readonly OutcomeRef[];
}

/** As much of a plan as fitting it to the clock needs: plain values that a page can carry. */
export interface PlanOutline {
  /** The time of day at which it starts: `09:00`. */
  readonly startsAt: string;
  readonly blocks: readonly BlockOutline[];
}

/** A scenario that a block plays, and the way in which the room plays it. */
export interface PlannedScenario {
  readonly scenario: string;
  /** Id of a way of running (`TrainingRoom.ways`). */
  readonly way: string;
}

/** One stretch of a day face to face: what the trainer does, with what, to which end. */
export interface PlanBlock extends BlockOutline {
  /** Step by step, in short sentences to the trainer. */
  readonly trainer: readonly string[];
  readonly materials: readonly string[];
  /** Ids of activities of the online course that the room does on paper or aloud. */
  readonly activities: readonly string[];
  readonly scenarios: readonly PlannedScenario[];
  /** How many of the scenarios the room plays; absent where it plays all of them. */
  readonly choose?: number | undefined;
  /** What is said before it begins to those who may rather sit it out, and what they do meanwhile. */
  readonly contentNote?: string | undefined;
  /** What falls away first when the block has to be shorter. */
  readonly whenShort?: string | undefined;
}

/** The run sheet of a course held face to face, with what is sent out and brought. Source: the two course outlines; the hours are ours. */
export interface CoursePlan extends PlanOutline {
  /** The id of the course that it plans. */
  readonly id: string;
  readonly title: string;
  readonly blurb: string;
  /** For how many people and trainers it is meant, in a sentence. */
  readonly group: string;
  /** The letter to those who come, paragraph by paragraph. */
  readonly letter: readonly string[];
  /** What those who come bring with them. */
  readonly bring: readonly string[];
  /** What the trainer has ready for the whole day. */
  readonly materials: readonly string[];
  readonly blocks: readonly PlanBlock[];
}

const CONTACT: readonly BlockKind[] = ['work', 'questions'];

/** Whether the minutes of a block are contact minutes: people learn together, rather than arrive, eat or rest. */
export function isContact({ kind }: Pick<BlockOutline, 'kind'>): boolean {
  return CONTACT.includes(kind);
}

const sumOf = (blocks: readonly { readonly minutes: number }[]): number => blocks.reduce((sum, { minutes }) => sum + minutes, 0);

/** The minutes in which people learn together. */
export function contactMinutes(blocks: readonly Pick<BlockOutline, 'kind' | 'minutes'>[]): number {
  return sumOf(blocks.filter(isContact));
}

/** From the first arrival to the end, breaks included. */
export function wholeMinutes(blocks: readonly Pick<BlockOutline, 'minutes'>[]): number {
  return sumOf(blocks);
}

/** The minutes kept free for questions and for talking them over. */
export function questionMinutes(blocks: readonly Pick<BlockOutline, 'kind' | 'minutes'>[]): number {
  return sumOf(blocks.filter(({ kind }) => kind === 'questions'));
}

/** The scenarios of a plan, each once, in the order in which the day may play them. */
export function scenariosOf({ blocks }: Pick<CoursePlan, 'blocks'>): string[] {
  return [...new Set(blocks.flatMap(({ scenarios }) => scenarios.map(({ scenario }) => scenario)))];
}
