import { hashOf } from '../canonicalJson.ts';
import { monthsAfter, type Completion } from './completion.ts';
import type { CourseAtHand } from './courseAtHand.ts';
import { outcomesMet, type CourseStanding } from './courseStanding.ts';
import type { LearnerRecord } from '../learnerRecord.ts';

/** What a completion takes from outside: a new id (32 hexadecimal digits), the moment, and the version of each procedure by its id. */
export interface CompletionMade {
  readonly id: string;
  readonly at: string;
  readonly versionOf: (procedure: string) => string;
}

/** The runs that a standing rests on, the required ones first. */
function runsOf({ required, final }: CourseStanding): string[] {
  return [...required, ...(final?.scenarios ?? [])].flatMap(({ attempt }) => attempt ?? []);
}

function alternativesOf({ required, final }: CourseStanding): string[] {
  return [...required, ...(final?.scenarios ?? [])].flatMap(({ scenario, standing }) => (standing === 'alternative' ? scenario : []));
}

/** The hash of what a course asks, and of the content that its runs and its items are judged by. */
export function contentVersionOf(
  standing: CourseStanding,
  record: Pick<LearnerRecord, 'attempts' | 'finals'>,
  { terms }: CourseAtHand,
): string {
  const { id, completion, passMark, validForMonths, refresherDueAfterMonths } = terms;
  const runs = new Set(runsOf(standing));
  const judged = record.attempts
    .filter((attempt) => runs.has(attempt.id))
    .map(({ scenario, procedure, contentHash }) => ({ scenario, procedure, contentHash }))
    .sort((one, other) => (one.scenario + one.contentHash < other.scenario + other.contentHash ? -1 : 1));
  return hashOf({
    course: id,
    modules: terms.modules.filter((module) => completion.modules.includes(module.id)).map((module) => ({ id: module.id, for: module.for })),
    required: completion.requiredScenarios,
    final: completion.finalAssessment,
    prerequisite: terms.prerequisiteCourse,
    baseline: terms.baseline,
    passMark,
    validForMonths,
    refresherDueAfterMonths,
    judged,
    items: record.finals.find((final) => final.id === standing.final?.id)?.itemsHash,
  });
}

/** The completion that a standing earns; undefined while something is lacking, or where the course asks for no final. */
export function completionOf(
  standing: CourseStanding,
  record: LearnerRecord,
  course: CourseAtHand,
  { id, at, versionOf }: CompletionMade,
): Completion | undefined {
  const final = record.finals.find((each) => each.id === standing.final?.id);
  if (standing.lacking.length > 0 || !final) return undefined;
  const { terms } = course;
  return {
    id,
    course: standing.course,
    role: standing.role,
    procedure: final.procedure,
    procedureVersion: versionOf(final.procedure),
    completedAt: at,
    validUntil: monthsAfter(at, terms.validForMonths),
    refresherDue: monthsAfter(at, terms.refresherDueAfterMonths),
    ...(standing.courseScore === undefined ? {} : { courseScore: standing.courseScore }),
    outcomes: outcomesMet(standing),
    attempts: runsOf(standing),
    alternatives: alternativesOf(standing),
    final: final.id,
    contentVersion: contentVersionOf(standing, record, course),
  };
}

/** The record with a completion, unless its final has earned one already. */
export function withCompletion(record: LearnerRecord, completion: Completion): LearnerRecord {
  if (record.completions.some(({ final }) => final === completion.final)) return record;
  return { ...record, completions: [...record.completions, completion] };
}
