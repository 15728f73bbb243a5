import type { LearnerRecord } from './learnerRecord.ts';
import { whatIsDone } from './whatIsDone.ts';

/** Where a learner stands with one scenario: it counts as done, a run waits to be gone on with, it was tried, or it is new. */
export type ScenarioStanding = 'done' | 'under way' | 'tried' | 'new';

/** The standing of a scenario in a record. A run under way is told before earlier tries, and done before both. */
export function scenarioStanding(record: LearnerRecord, scenario: string): ScenarioStanding {
  if (whatIsDone(record).scenarios.has(scenario)) return 'done';
  const attempts = record.attempts.filter((attempt) => attempt.scenario === scenario);
  if (attempts.some(({ state }) => state === 'under way')) return 'under way';
  return attempts.length > 0 ? 'tried' : 'new';
}
