import type { Attempt } from '../attempt/attempt.ts';
import { isUntied, mergeFinals, type FinalAssessment, type FinalScenario } from './finalAssessment.ts';
import type { LearnerRecord } from '../learnerRecord.ts';

type HoldsFinals = Pick<LearnerRecord, 'finals'>;

/** The final of a course that is under way: of several, as after two tabs, the one begun last. */
export function openFinal({ finals }: HoldsFinals, course: string): FinalAssessment | undefined {
  return lastBegun(finals.filter((final) => final.course === course && final.endedAt === undefined));
}

/** The final of a course that ended last. */
export function lastEndedFinal({ finals }: HoldsFinals, course: string): FinalAssessment | undefined {
  return lastBegun(finals.filter((final) => final.course === course && final.endedAt !== undefined));
}

function lastBegun(finals: readonly FinalAssessment[]): FinalAssessment | undefined {
  return [...finals].sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1))[0];
}

/** What asks for a scenario: a final or a baseline under way, and what has been done for the scenario there. */
export interface Asking {
  readonly kind: 'final' | 'baseline';
  readonly final: FinalAssessment;
  readonly drawn: FinalScenario;
}

function askingAmong(finals: readonly FinalAssessment[], kind: Asking['kind'], scenario: string): Asking | undefined {
  const courses = new Set(finals.map(({ course }) => course));
  for (const course of courses) {
    const final = openFinal({ finals }, course);
    const drawn = final?.scenarios.find((each) => each.scenario === scenario);
    if (final && drawn) return { kind, final, drawn };
  }
  return undefined;
}

/** The final under way that holds this scenario, or else the baseline. */
export function finalAskingFor(record: Pick<LearnerRecord, 'finals' | 'baselines'>, scenario: string): Asking | undefined {
  return askingAmong(record.finals, 'final', scenario) ?? askingAmong(record.baselines, 'baseline', scenario);
}

/** The record with one final put in, or put together with its earlier state. */
export function withFinal(record: LearnerRecord, final: FinalAssessment): LearnerRecord {
  const before = record.finals.find(({ id }) => id === final.id);
  const after = before ? mergeFinals(before, final) : final;
  return { ...record, finals: [...record.finals.filter(({ id }) => id !== final.id), after] };
}

/** The record with one final changed, or one baseline, whichever has this id. */
export function withFinalChanged(record: LearnerRecord, id: string, change: (final: FinalAssessment) => FinalAssessment): LearnerRecord {
  const changed = (final: FinalAssessment): FinalAssessment => (final.id === id ? change(final) : final);
  return { ...record, finals: record.finals.map(changed), baselines: record.baselines.map(changed) };
}

function tied(final: FinalAssessment, scenario: string, at: string, tie: Omit<FinalScenario, 'scenario'>): FinalAssessment {
  const scenarios = final.scenarios.map((drawn) => (drawn.scenario === scenario ? { scenario, ...tie } : drawn));
  return { ...final, scenarios, updatedAt: at > final.updatedAt ? at : final.updatedAt };
}

/**
 * The record once an attempt is kept: the first run in assessment mode, under its procedure, of a scenario that a final or
 * baseline under way has drawn is its run. A later run of the same scenario is not.
 */
export function withAttemptTied(record: LearnerRecord, attempt: Attempt): LearnerRecord {
  const asking = finalAskingFor(record, attempt.scenario);
  if (!asking || !isUntied(asking.drawn) || attempt.mode !== 'assessment') return record;
  const { id, procedure, startedAt } = asking.final;
  if (attempt.procedure !== procedure || attempt.startedAt < startedAt || attempt.branchedFrom !== undefined) return record;
  return withFinalChanged(record, id, (final) => tied(final, attempt.scenario, attempt.updatedAt, { attempt: attempt.id }));
}

/** The record once an equal alternative is done: it counts in the final or baseline under way, unless a run there has come to its end. */
export function withAlternativeTied(record: LearnerRecord, scenario: string, at: string): LearnerRecord {
  const asking = finalAskingFor(record, scenario);
  if (!asking || asking.drawn.alternative) return record;
  const run = record.attempts.find(({ id }) => id === asking.drawn.attempt);
  if (run?.state === 'ended') return record;
  return withFinalChanged(record, asking.final.id, (final) => tied(final, scenario, at, { alternative: true }));
}

/** Scenarios that a learner has played or read, in whatever way. */
export function scenariosMet({ attempts, alternatives }: LearnerRecord): Set<string> {
  return new Set([...attempts, ...alternatives].map(({ scenario }) => scenario));
}

/** Scenarios and items that earlier finals of a course have drawn. */
export function drawnInFinals({ finals }: HoldsFinals, course: string): Set<string> {
  const mine = finals.filter((final) => final.course === course);
  return new Set(mine.flatMap(({ scenarios, items }) => [...scenarios.map(({ scenario }) => scenario), ...items.map(({ item }) => item)]));
}
