import { matchesPattern, type Act } from '../vocabulary/acts.ts';
import { holds, type KnownFacts } from '../vocabulary/facts.ts';
import type { StoryCondition } from './scenario.ts';

/** What the story remembers: the acts done so far and the facts learned so far. */
export interface StoryState {
  readonly done: readonly Act[];
  readonly known: KnownFacts;
}

/** Whether a condition of the story holds. No condition always holds. */
export function conditionHolds(condition: StoryCondition | undefined, state: StoryState): boolean {
  if (!condition) return true;
  const wasDone = (pattern: string): boolean => state.done.some((act) => matchesPattern(pattern, act));
  return (condition.done ?? []).every(wasDone) && !(condition.notDone ?? []).some(wasDone) && holds(condition.known ?? {}, state.known);
}

/** The story state once more acts are done. Each act is remembered once. */
export function remember(done: readonly Act[], acts: readonly Act[]): readonly Act[] {
  const fresh = acts.filter((act) => !done.includes(act));
  return fresh.length > 0 ? [...done, ...new Set(fresh)] : done;
}
