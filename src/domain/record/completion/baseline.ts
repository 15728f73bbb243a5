import type { BaselineShown } from '../../course/orderModules.ts';
import type { MarkedItem } from './courseAtHand.ts';
import type { FinalAssessment } from './finalAssessment.ts';
import { finalResult, type ReplayRun } from './finalResult.ts';
import type { LearnerRecord } from '../learnerRecord.ts';

/**
 * What a course asks at its start, to find what is still there: drawn, kept and worked out again like a final, so it is the
 * same thing under another name. It passes nobody and fails nobody.
 */
export type Baseline = FinalAssessment;

type HoldsBaselines = Pick<LearnerRecord, 'baselines'>;

function lastBegun(baselines: readonly Baseline[]): Baseline | undefined {
  return [...baselines].sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1))[0];
}

/** The baseline of a course that is under way. */
export function openBaseline({ baselines }: HoldsBaselines, course: string): Baseline | undefined {
  return lastBegun(baselines.filter((baseline) => baseline.course === course && baseline.endedAt === undefined));
}

/** The baseline of a course that ended last: the one that sets the order of its modules. */
export function lastEndedBaseline({ baselines }: HoldsBaselines, course: string): Baseline | undefined {
  return lastBegun(baselines.filter((baseline) => baseline.course === course && baseline.endedAt !== undefined));
}

interface ShownBy {
  readonly attempts: LearnerRecord['attempts'];
  readonly items: readonly MarkedItem[];
  readonly replay: ReplayRun;
}

/**
 * What a baseline has shown, worked out again from its choices and answers. A question without an answer, a conversation that
 * was not played, and questions that were mended since show nothing.
 */
export function baselineShown(baseline: Baseline, by: ShownBy): BaselineShown {
  const known = new Map(by.items.map((item) => [item.id, item]));
  const { items, itemsHold, scenarios } = finalResult(baseline, by);
  return {
    answers: items.flatMap(({ item, answer, sure, holds }) => {
      const asked = known.get(item);
      if (!itemsHold || !asked || answer === undefined) return [];
      return [{ lesson: asked.lesson, outcomes: asked.outcomes, holds, confident: sure === 'sure' || sure === 'fairly sure' }];
    }),
    mastery: scenarios.flatMap(({ mastery }) => mastery),
  };
}
