import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { whatIsDone } from '#src/domain/record/whatIsDone.ts';
import type { RecordForPage } from './recordForPage.ts';

/** What a record holds of one scenario, the latest first. */
export interface AttemptsOfOne {
  readonly id: string;
  readonly title: string;
  /** Absent where this site no longer has the scenario. */
  readonly href?: string;
  readonly isDone: boolean;
  /** When the equal alternative was done. */
  readonly alternativeDoneAt?: string;
  readonly underWay: readonly Attempt[];
  readonly ended: readonly Attempt[];
  /** Left for good: before the end, or for another reply. */
  readonly left: readonly Attempt[];
}

function latestFirst(attempts: readonly Attempt[]): Attempt[] {
  return [...attempts].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

/** The scenarios that a record holds anything of, in the order of the library; those that it no longer has come last. */
export function attemptsByScenario(record: LearnerRecord, library: RecordForPage['scenarios']): AttemptsOfOne[] {
  const seen = new Set([...record.attempts, ...record.alternatives].map(({ scenario }) => scenario));
  const gone = [...seen].filter((id) => !library.some((scenario) => scenario.id === id)).map((id) => ({ id, title: id }));
  const done = whatIsDone(record).scenarios;
  return [...library.filter(({ id }) => seen.has(id)), ...gone].map((scenario) => {
    const attempts = latestFirst(record.attempts.filter((attempt) => attempt.scenario === scenario.id));
    const alternative = record.alternatives.find((one) => one.scenario === scenario.id);
    return {
      ...scenario,
      isDone: done.has(scenario.id),
      ...(alternative ? { alternativeDoneAt: alternative.doneAt } : {}),
      underWay: attempts.filter(({ state }) => state === 'under way'),
      ended: attempts.filter(({ state }) => state === 'ended'),
      left: attempts.filter(({ state }) => state === 'abandoned'),
    };
  });
}
