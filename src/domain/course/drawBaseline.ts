import type { FinalTerms, Module } from './course.ts';
import { itemsSpread, type FinalDraw, type ItemToDraw, type ScenarioToDraw } from './drawFinal.ts';
import { inSeededOrder } from './seededOrder.ts';

/** How much a baseline draws. */
export type BaselineTerms = Pick<FinalTerms, 'scenarios' | 'items'>;

/** What a baseline may be drawn from: the conversations of the course, and the banks of this course and of the one before it. */
export interface BaselinePool {
  readonly modules: readonly Pick<Module, 'scenarios'>[];
  /** Played in the course in any case, so never drawn. */
  readonly requiredScenarios: readonly string[];
  readonly scenarios: readonly (ScenarioToDraw & { readonly minutes: number })[];
  readonly items: readonly ItemToDraw[];
}

/** For whom a baseline is drawn. */
export interface BaselineWish {
  readonly procedure: string;
  /** Scenarios with a content note are drawn only for learners who opted in. */
  readonly withNotes: boolean;
  /** Scenarios that the learner has played or read in any way: of two that are equally short, the other one is drawn. */
  readonly seen: ReadonlySet<string>;
  /** Scenarios and items of earlier baselines: drawn again only where nothing else is left. */
  readonly drawnBefore: ReadonlySet<string>;
  readonly seed: string;
}

/** The scenarios that a baseline may hold: of the modules, not required, none that wants a review, none with a note unless opted in. */
export function baselineScenarios(
  pool: Omit<BaselinePool, 'items'>,
  { withNotes }: Pick<BaselineWish, 'withNotes'>,
): BaselinePool['scenarios'] {
  const placed = new Set(pool.modules.flatMap(({ scenarios }) => scenarios));
  return pool.scenarios.filter(
    ({ id, hasNote, reviewWanted }) => placed.has(id) && !pool.requiredScenarios.includes(id) && !reviewWanted && (withNotes || !hasNote),
  );
}

function drawShortest(pool: BaselinePool, wish: BaselineWish, count: number): string[] {
  const { drawnBefore, seen, seed } = wish;
  const rank = ({ id, minutes }: BaselinePool['scenarios'][number]): number =>
    (drawnBefore.has(id) ? 10_000 : 0) + 2 * minutes + (seen.has(id) ? 1 : 0);
  return inSeededOrder(baselineScenarios(pool, wish), seed)
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, count)
    .map(({ id }) => id);
}

/** Harder items before others, and those not drawn before before all. */
function hardestFirst({ items }: BaselinePool, { procedure, withNotes, drawnBefore, seed }: BaselineWish): ItemToDraw[] {
  const rank = ({ id, harder }: ItemToDraw): number => (drawnBefore.has(id) ? 2 : 0) + (harder === true ? 0 : 1);
  const asked = items.filter(
    (item) => (withNotes || item.hasNote !== true) && (item.procedure === undefined || item.procedure === procedure),
  );
  return inSeededOrder(asked, seed).sort((one, other) => rank(one) - rank(other));
}

/**
 * Draws a baseline; the same seed gives the same draw. The shortest conversation of the course, and items spread evenly over all
 * outcomes, the harder ones first where they are marked.
 */
export function drawBaseline(pool: BaselinePool, { scenarios, items }: BaselineTerms, wish: BaselineWish): FinalDraw {
  return { scenarios: drawShortest(pool, wish, scenarios), items: itemsSpread(hardestFirst(pool, wish), items, wish.seed) };
}
