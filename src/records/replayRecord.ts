import type { Playable } from '#src/domain/assessment/playable.ts';
import type { Attempt } from '#src/domain/record/attempt.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { replayAttempt, type Replay } from '#src/domain/record/replayAttempt.ts';

/** What replaying one attempt of a record comes to; `unknown here` where this site has no such scenario or procedure. */
export interface AttemptReplay {
  readonly attempt: Attempt;
  readonly replay: Replay | { readonly kind: 'unknown here' };
}

/** Finds the playable of a scenario under a procedure, where this site has it. */
export type FindPlayable = (scenario: string, procedure: string) => Playable | undefined;

/** Replays every attempt of a record against the content at hand. */
export function replayRecord(record: LearnerRecord, findPlayable: FindPlayable): AttemptReplay[] {
  return record.attempts.map((attempt) => {
    const playable = findPlayable(attempt.scenario, attempt.procedure);
    return { attempt, replay: playable ? replayAttempt(attempt, playable) : { kind: 'unknown here' as const } };
  });
}

/** The part of a record that may be added to a device: everything but attempts that do not follow from their choices. */
export function whatHolds(record: LearnerRecord, replays: readonly AttemptReplay[]): LearnerRecord {
  const broken = new Set(
    replays.flatMap(({ attempt, replay }) =>
      replay.kind === 'differs' || replay.kind === 'choice not open' ? attempt.id : [],
    ),
  );
  return { ...record, attempts: record.attempts.filter(({ id }) => !broken.has(id)) };
}
