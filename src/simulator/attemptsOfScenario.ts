import type { Playable } from '#src/domain/assessment/playable.ts';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { replayAttempt } from '#src/domain/record/attempt/replayAttempt.ts';

/** What a learner's record holds of one scenario when its page is opened. */
export interface AttemptsOfScenario {
  /** The run to go on with: under way, made under this content, and its choices can be played. */
  readonly waiting: Attempt | undefined;
  /** A run left under other content: kept, and not to be gone on with. */
  readonly underOtherContent: Attempt | undefined;
  /** The last run that came to an ending under this content. */
  readonly lastEnded: Attempt | undefined;
  /** What the order of the options follows from: the learner's oldest attempt, whatever scenario it was. */
  readonly learnerSeed: string | undefined;
}

function latest(attempts: readonly Attempt[]): Attempt | undefined {
  return [...attempts].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
}

function oldest(attempts: readonly Attempt[]): Attempt | undefined {
  return [...attempts].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))[0];
}

/** Looks up one scenario in a record. */
export function attemptsOfScenario(record: LearnerRecord, scenario: string, playables: ReadonlyMap<string, Playable>): AttemptsOfScenario {
  const mine = record.attempts.filter((attempt) => attempt.scenario === scenario);
  const holds = (attempt: Attempt): boolean => {
    const playable = playables.get(attempt.procedure);
    return playable !== undefined && replayAttempt(attempt, playable).kind === 'holds';
  };
  const underWay = mine.filter(({ state }) => state === 'under way');
  const waiting = latest(underWay.filter(holds));
  return {
    waiting,
    underOtherContent: waiting ? undefined : latest(underWay.filter((attempt) => !holds(attempt))),
    lastEnded: latest(mine.filter((attempt) => attempt.state === 'ended' && holds(attempt))),
    learnerSeed: oldest(record.attempts)?.id,
  };
}
