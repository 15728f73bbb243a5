import { addMastery, isMastered, type OutcomeMastery } from '../assessment/mastery.ts';
import { ANSWER_WEIGHT } from '../procedure/rulesInForce.ts';
import { outcomeOf, type OutcomeRef } from '../vocabulary/vocabulary.ts';
import { FINAL_MODULE } from './course.ts';

/** An answer of a baseline, as it is marked. */
export interface BaselineAnswer {
  readonly lesson: string;
  /** Parts of outcomes, as a rule. */
  readonly outcomes: readonly OutcomeRef[];
  readonly holds: boolean;
  /** Sure, or fairly sure, before anything was revealed. */
  readonly confident: boolean;
}

/** What a baseline has shown: its answers, and what the conversation came to in each outcome. */
export interface BaselineShown {
  readonly answers: readonly BaselineAnswer[];
  readonly mastery: readonly OutcomeMastery[];
}

/** A module, as far as its place in a learner's own order depends on it. */
export interface ModuleToOrder {
  readonly id: string;
  /** With its course: `refresher/what-stuck`. Absent where there is none. */
  readonly lesson?: string | undefined;
  /** What it trains: the parts that its lesson names, or else its outcomes. */
  readonly parts: readonly OutcomeRef[];
  readonly outcomes: readonly OutcomeRef[];
}

/** How a module stands after a baseline, the one to begin with first. */
export const MODULE_STANDINGS = ['confident mistake', 'wrong', 'not seen', 'solid'] as const;
export type ModuleStanding = (typeof MODULE_STANDINGS)[number];

/** A module in a learner's own order. */
export interface OrderedModule {
  readonly id: string;
  readonly standing: ModuleStanding;
  /** Where everything is solid the teaching may be skipped; the practice never. */
  readonly maySkipTeaching: boolean;
  /** Outcomes that put it there: those not met, or not seen. None where it is solid. */
  readonly because: readonly string[];
  /** How many answers that bear on it did not hold, and how many of these were confident. */
  readonly wrong: number;
  readonly confidentlyWrong: number;
}

/** Two references meet where they are the same, or one is the whole outcome of the other. */
function meet(one: OutcomeRef, other: OutcomeRef): boolean {
  return one === other || (outcomeOf(one) === outcomeOf(other) && !(one.includes('/') && other.includes('/')));
}

function bearsOn({ lesson, outcomes }: BaselineAnswer, module: ModuleToOrder): boolean {
  return lesson === module.lesson || outcomes.some((ref) => module.parts.some((part) => meet(ref, part)));
}

const outcomesOf = (refs: readonly OutcomeRef[]): string[] => [...new Set(refs.map(outcomeOf))];

/** What was held of each outcome over questions and conversation; a question weighs what an answer weighs in a conversation. */
function masteryShown({ answers, mastery }: BaselineShown): Map<string, OutcomeMastery> {
  const answered = answers.flatMap(({ outcomes, holds }) =>
    outcomesOf(outcomes).map((outcome) => ({ outcome, held: holds ? ANSWER_WEIGHT : 0, total: ANSWER_WEIGHT })),
  );
  return new Map(addMastery([...answered, ...mastery]).map((seen) => [seen.outcome, seen]));
}

function orderedModule(module: ModuleToOrder, shown: BaselineShown, mastery: ReadonlyMap<string, OutcomeMastery>): OrderedModule {
  const mistakes = shown.answers.filter((answer) => !answer.holds && bearsOn(answer, module));
  const confident = mistakes.filter((answer) => answer.confident);
  const own = outcomesOf(module.outcomes);
  const unseen = own.filter((outcome) => !mastery.has(outcome));
  const missed = mistakes.flatMap(({ outcomes }) => outcomesOf(outcomes)).filter((outcome) => own.includes(outcome));
  const weak = own.filter((outcome) => missed.includes(outcome) || isUnmet(mastery.get(outcome)));
  const standing = standingOf(confident.length, mistakes.length + weak.length, unseen.length);
  return {
    id: module.id,
    standing,
    maySkipTeaching: standing === 'solid',
    because: weak.length > 0 ? weak : unseen,
    wrong: mistakes.length,
    confidentlyWrong: confident.length,
  };
}

function isUnmet(seen: OutcomeMastery | undefined): boolean {
  return seen !== undefined && !isMastered(seen);
}

function standingOf(confident: number, wrong: number, unseen: number): ModuleStanding {
  if (confident > 0) return 'confident mistake';
  if (wrong > 0) return 'wrong';
  return unseen > 0 ? 'not seen' : 'solid';
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/**
 * The modules of a course in one learner's own order: those with confident mistakes first, then those where something did not
 * hold, then what the baseline did not see, then what is solid. Within these, more mistakes come first, then the order of the
 * course. The final assessment stays at the end.
 */
export function orderModules(modules: readonly ModuleToOrder[], shown: BaselineShown): OrderedModule[] {
  const mastery = masteryShown(shown);
  const rank = ({ standing, confidentlyWrong, wrong }: OrderedModule): number[] => [
    MODULE_STANDINGS.indexOf(standing),
    -confidentlyWrong,
    -wrong,
  ];
  return modules
    .filter(({ id }) => id !== FINAL_MODULE)
    .map((module) => orderedModule(module, shown, mastery))
    .sort((one, other) => firstDifference(rank(one), rank(other)));
}

/** The minutes of a module as they are reckoned: reading its text, and doing all that is to be done in it. */
export interface ModuleMinutes {
  readonly id: string;
  readonly teaching: number;
  readonly practice: number;
}

/** The minutes that a course takes in one learner's own order, without what may be skipped. */
export function minutesInOrder(order: readonly OrderedModule[], minutes: readonly ModuleMinutes[]): number {
  return minutes.reduce((sum, { id, teaching, practice }) => {
    const isSkipped = order.find((module) => module.id === id)?.maySkipTeaching === true;
    return sum + practice + (isSkipped ? 0 : teaching);
  }, 0);
}
