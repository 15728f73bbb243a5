import { outcomeOf, type OutcomeRef } from '../vocabulary/vocabulary.ts';
import type { FinalTerms, Module } from './course.ts';
import type { KnowledgeItem } from './knowledgeItem.ts';
import { isFor, type Role } from './role.ts';
import { inSeededOrder } from './seededOrder.ts';

/** A scenario of the course, as far as a draw depends on it. */
export interface ScenarioToDraw {
  readonly id: string;
  readonly outcomes: readonly OutcomeRef[];
  readonly hasNote: boolean;
  /** True until somebody with lived experience has read it: nobody may be required to play it. */
  readonly reviewWanted: boolean;
}

/** An item of the bank, as far as a draw depends on it. */
export type ItemToDraw = Pick<KnowledgeItem, 'id' | 'lesson' | 'outcomes' | 'procedure' | 'harder' | 'hasNote'>;

/** What a final assessment may be drawn from. */
export interface FinalPool {
  /** The course whose items are drawn. */
  readonly course: string;
  readonly modules: readonly Pick<Module, 'lesson' | 'for'>[];
  readonly requiredScenarios: readonly string[];
  readonly scenarios: readonly ScenarioToDraw[];
  readonly items: readonly ItemToDraw[];
}

/** For whom it is drawn. */
export interface FinalWish {
  readonly procedure: string;
  readonly role: Role;
  /** Scenarios with a content note are drawn only for learners who opted in. */
  readonly withNotes: boolean;
  /** Scenarios that the learner has played or read in any way. */
  readonly seen: ReadonlySet<string>;
  /** Scenarios and items of earlier finals: drawn again only where nothing else is left. */
  readonly drawnBefore: ReadonlySet<string>;
  readonly seed: string;
}

/** Ids, in the order in which they are met. */
export interface FinalDraw {
  readonly scenarios: readonly string[];
  readonly items: readonly string[];
}

/** The scenarios that a final may hold for a learner who opted in to content notes, or did not. */
export function scenariosOpen({ requiredScenarios, scenarios }: FinalPool, { withNotes }: Pick<FinalWish, 'withNotes'>): ScenarioToDraw[] {
  return scenarios.filter(({ id, hasNote, reviewWanted }) => !reviewWanted && !requiredScenarios.includes(id) && (withNotes || !hasNote));
}

/** The items that a final may hold under a procedure, for a role: those of the lessons meant for it, none with a note unless opted in. */
export function itemsOpen(
  { course, modules, items }: FinalPool,
  { procedure, role, withNotes }: Pick<FinalWish, 'procedure' | 'role' | 'withNotes'>,
): ItemToDraw[] {
  const elsewhere = new Set(
    modules.flatMap((module) => (module.lesson === undefined || isFor(module, role) ? [] : `${course}/${module.lesson}`)),
  );
  return items.filter(
    (item) =>
      (withNotes || item.hasNote !== true) &&
      item.lesson.startsWith(`${course}/`) &&
      !elsewhere.has(item.lesson) &&
      (item.procedure === undefined || item.procedure === procedure),
  );
}

/** Those not drawn before come first, then in seeded order. */
function freshFirst<T extends { readonly id: string }>(things: readonly T[], { seed, drawnBefore }: FinalWish): T[] {
  const ordered = inSeededOrder(things, seed);
  return [...ordered.filter(({ id }) => !drawnBefore.has(id)), ...ordered.filter(({ id }) => drawnBefore.has(id))];
}

function drawScenarios(pool: FinalPool, wish: FinalWish, count: number): string[] {
  const open = freshFirst(scenariosOpen(pool, wish), wish);
  const rank = ({ id }: ScenarioToDraw): number => (wish.drawnBefore.has(id) ? 2 : wish.seen.has(id) ? 1 : 0);
  return open
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, count)
    .map(({ id }) => id);
}

const outcomesOfItem = (item: ItemToDraw): string[] => [...new Set(item.outcomes.map(outcomeOf))];

/** Of the outcomes that still have items, the one asked least so far; of equals the first. */
function leastAsked(asked: ReadonlyMap<string, number>, left: readonly ItemToDraw[]): string | undefined {
  const open = [...asked].filter(([outcome]) => left.some((item) => outcomesOfItem(item).includes(outcome)));
  return open.sort(([, one], [, other]) => one - other)[0]?.[0];
}

/** So many items, spread evenly over the outcomes that they name; within an outcome those come first that stand first. */
export function itemsSpread(items: readonly ItemToDraw[], count: number, seed: string): string[] {
  let left = items;
  const outcomes = [...new Set(left.flatMap(outcomesOfItem))].map((id) => ({ id }));
  const asked = new Map(inSeededOrder(outcomes, seed).map(({ id }) => [id, 0]));
  const drawn: ItemToDraw[] = [];
  while (drawn.length < count) {
    const outcome = leastAsked(asked, left);
    const item = left.find((each) => outcome !== undefined && outcomesOfItem(each).includes(outcome));
    if (!item) break;
    drawn.push(item);
    left = left.filter((each) => each !== item);
    for (const each of outcomesOfItem(item)) asked.set(each, (asked.get(each) ?? 0) + 1);
  }
  return inSeededOrder(drawn, `${seed} asked`).map(({ id }) => id);
}

/**
 * Draws a final assessment; the same seed gives the same draw. Scenarios that the learner has not met come first, never a
 * required one, never one that still wants a review, none with a content note unless opted in. Items are spread evenly over
 * the outcomes. Where there is too little to draw from, all of it is drawn.
 */
export function drawFinal(pool: FinalPool, { scenarios, items }: FinalTerms, wish: FinalWish): FinalDraw {
  return { scenarios: drawScenarios(pool, wish, scenarios), items: itemsSpread(freshFirst(itemsOpen(pool, wish), wish), items, wish.seed) };
}
