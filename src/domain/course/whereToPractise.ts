import { outcomeOf } from '../vocabulary/vocabulary.ts';
import type { Module } from './course.ts';
import type { ScenarioToDraw } from './drawFinal.ts';
import { isFor, type Role } from './role.ts';

/** Lessons (by slug) and scenarios that train an outcome. */
export interface Practice {
  readonly outcome: string;
  readonly lessons: readonly string[];
  readonly scenarios: readonly string[];
}

interface TrainedBy {
  readonly modules: readonly Pick<Module, 'lesson' | 'outcomes' | 'scenarios' | 'for'>[];
  readonly scenarios: readonly Pick<ScenarioToDraw, 'id' | 'outcomes'>[];
}

const trains = (outcome: string, { outcomes }: { readonly outcomes: readonly string[] }): boolean =>
  outcomes.some((ref) => outcomeOf(ref) === outcome);

/**
 * Where each outcome is practised: the lessons of the modules that name it, and the scenarios that train it. Scenarios of a
 * module come before those that no module holds.
 */
export function whereToPractise({ modules, scenarios }: TrainedBy, outcomes: readonly string[], role: Role): Practice[] {
  const mine = modules.filter((module) => isFor(module, role));
  const placed = mine.flatMap((module) => module.scenarios);
  const rank = ({ id }: { readonly id: string }): number => (placed.includes(id) ? placed.indexOf(id) : placed.length);
  return outcomes.map((outcome) => ({
    outcome,
    lessons: mine.flatMap((module) => (module.lesson !== undefined && trains(outcome, module) ? module.lesson : [])),
    scenarios: scenarios
      .filter((scenario) => trains(outcome, scenario))
      .sort((one, other) => rank(one) - rank(other))
      .map(({ id }) => id),
  }));
}
