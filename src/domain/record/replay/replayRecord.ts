import type { Playable } from '#src/domain/assessment/playable.ts';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { EMPTY_RECORD, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { replayAttempt, type Replay } from '#src/domain/record/attempt/replayAttempt.ts';

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

/**
 * The part of a read record that may be added to a device. Where the seal holds: everything but attempts that do not follow
 * from their choices, and completions that rest on such. Where it does not, nothing speaks for lessons, alternatives, finals,
 * completions or attempts that cannot be replayed here, and an attempt that the device knows already stays as the device has it.
 */
export function whatHolds(
  record: LearnerRecord,
  replays: readonly AttemptReplay[],
  { sealHolds, onDevice }: { readonly sealHolds: boolean; readonly onDevice: LearnerRecord },
): LearnerRecord {
  const broken: readonly string[] = sealHolds
    ? ['differs', 'choice not open']
    : ['differs', 'choice not open', 'other content', 'unknown here'];
  const known = new Set(sealHolds ? [] : onDevice.attempts.map(({ id }) => id));
  const attempts = replays.flatMap(({ attempt, replay }) => (broken.includes(replay.kind) || known.has(attempt.id) ? [] : attempt));
  if (!sealHolds) return { ...EMPTY_RECORD, attempts };
  const kept = new Set(attempts.map(({ id }) => id));
  return { ...record, attempts, completions: record.completions.filter((completion) => completion.attempts.every((id) => kept.has(id))) };
}
