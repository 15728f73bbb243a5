import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';

/** One choice in a run: which, as the how-manieth, and when. */
export interface DecisionMade {
  readonly event: 'decision made';
  readonly attempt: string;
  readonly scenario: string;
  readonly procedure: string;
  readonly mode: Attempt['mode'];
  /** From 1. */
  readonly decision: number;
  readonly choice: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** What a learning system may want to hear of, in our own words. Each standard turns these into its calls. */
export type LearningEvent =
  | DecisionMade
  | { readonly event: 'run ended'; readonly scenario: string }
  | { readonly event: 'lesson done'; readonly lesson: string }
  | { readonly event: 'assessment begun or ended'; readonly course: string }
  | { readonly event: 'course completed'; readonly course: string };

/** How many choices are new: a run that branches off another shares its first ones. */
function decisionsIn(attempt: Attempt, known: number): DecisionMade[] {
  const { id, scenario, procedure, mode, choices, updatedAt } = attempt;
  return choices.slice(known).map(({ choice }, index) => ({
    event: 'decision made',
    attempt: id,
    scenario,
    procedure,
    mode,
    decision: known + index + 1,
    choice,
    at: updatedAt,
  }));
}

function eventsOfAttempt(attempt: Attempt, before: readonly Attempt[]): LearningEvent[] {
  const earlier = before.find(({ id }) => id === attempt.id);
  // A branch begins with choices that were made, and told of, in the run it comes from.
  const shared = attempt.branchedFrom === undefined ? 0 : attempt.choices.length;
  const decisions = decisionsIn(attempt, earlier ? earlier.choices.length : shared);
  const hasEnded = attempt.state === 'ended' && earlier?.state !== 'ended';
  return hasEnded ? [...decisions, { event: 'run ended', scenario: attempt.scenario }] : decisions;
}

/** What has happened between two states of one learner's record, in order. */
export function learningEvents(before: LearnerRecord, after: LearnerRecord): LearningEvent[] {
  const doneBefore = new Set(before.lessons.flatMap(({ lesson, doneAt }) => (doneAt === undefined ? [] : lesson)));
  const endedBefore = new Map([...before.finals, ...before.baselines].map(({ id, endedAt }) => [id, endedAt]));
  const completedBefore = new Set(before.completions.map(({ id }) => id));
  return [
    ...after.attempts.flatMap((attempt) => eventsOfAttempt(attempt, before.attempts)),
    ...after.lessons.flatMap(({ lesson, doneAt }): LearningEvent[] =>
      doneAt === undefined || doneBefore.has(lesson) ? [] : [{ event: 'lesson done', lesson }],
    ),
    ...[...after.finals, ...after.baselines].flatMap(({ id, course, endedAt }): LearningEvent[] =>
      endedBefore.has(id) && endedBefore.get(id) === endedAt ? [] : [{ event: 'assessment begun or ended', course }],
    ),
    ...after.completions.flatMap(({ id, course }): LearningEvent[] =>
      completedBefore.has(id) ? [] : [{ event: 'course completed', course }],
    ),
  ];
}
