import type { CompletionTerms, Module } from '../../course/course.ts';
import type { BaselineTerms } from '../../course/drawBaseline.ts';
import type { FinalPool, ItemToDraw, ScenarioToDraw } from '../../course/drawFinal.ts';
import type { KnowledgeItem } from '../../course/knowledgeItem.ts';
import { hashOf } from '../canonicalJson.ts';

/** What completing a course asks, with what the organisation settles. Plain values, so that a page can carry it. */
export interface CourseTerms {
  readonly id: string;
  readonly modules: readonly Pick<Module, 'id' | 'title' | 'minutes' | 'lesson' | 'scenarios' | 'outcomes' | 'for'>[];
  readonly completion: Pick<CompletionTerms, 'modules' | 'requiredScenarios' | 'finalAssessment'>;
  readonly passMark: number;
  readonly validForMonths: number;
  readonly refresherDueAfterMonths: number;
  /** The course that has to be done before this one. */
  readonly prerequisiteCourse?: string | undefined;
  /** What its baseline draws, where it begins with one. */
  readonly baseline?: BaselineTerms | undefined;
}

/** An item as it is drawn and marked, without its words. */
export interface MarkedItem extends ItemToDraw {
  readonly key: string;
  /** Ids of its options. */
  readonly options: readonly string[];
}

/** A course with all that its completion is worked out and replayed by, apart from the judges of its scenarios. */
export interface CourseAtHand {
  readonly terms: CourseTerms;
  readonly scenarios: readonly (ScenarioToDraw & { readonly minutes?: number | undefined })[];
  readonly items: readonly MarkedItem[];
}

/** An item without its words. */
export function markedItem({ id, lesson, outcomes, procedure, harder, hasNote, key, options }: KnowledgeItem): MarkedItem {
  return { id, lesson, outcomes, procedure, harder, hasNote, key, options: options.map((option) => option.id) };
}

/** What a final of the course may be drawn from. */
export function poolOf({ terms, scenarios, items }: CourseAtHand): FinalPool {
  const { modules, completion } = terms;
  return {
    course: completion.finalAssessment?.from ?? terms.id,
    modules,
    requiredScenarios: completion.requiredScenarios,
    scenarios,
    items,
  };
}

/** Hash of what items are marked by: keys, options, outcomes. Wording is left out, so that mending a typo orphans no record. */
export function itemsHashOf(items: readonly MarkedItem[]): string {
  const byId = [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
  return hashOf(byId.map(({ id, key, options, outcomes }) => ({ id, key, options: [...options].sort(), outcomes })));
}
