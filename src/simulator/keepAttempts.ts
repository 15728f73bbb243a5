import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { withAttemptTied } from '#src/domain/record/completion/finalsInRecord.ts';
import { withAttempt, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { RecordStore } from '#src/records/RecordStore.ts';

/** The same attempt as the record holds it, where it was taken further than here: in another tab, say. */
export function takenFurther(records: Pick<RecordStore, 'read'>, held: Attempt): Attempt | undefined {
  const there = records.read().attempts.find(({ id }) => id === held.id);
  return there && there.updatedAt > held.updatedAt ? there : undefined;
}

/** The record with an attempt kept; where a final assessment under way asks for it, as the run of that final. */
function withKept(record: LearnerRecord, attempt: Attempt): LearnerRecord {
  return withAttemptTied(withAttempt(record, attempt), attempt);
}

/**
 * Keeps attempts in the record, all or none. `held` is the attempt as this page last knew it: where the record holds a later
 * state of it, nothing is written and that state is given back, so that more choices are never replaced by fewer.
 */
export function keepAttempts(records: RecordStore, held: Attempt, attempts: readonly Attempt[]): Attempt | undefined {
  let further: Attempt | undefined;
  records.change((record) => {
    const there = record.attempts.find(({ id }) => id === held.id);
    further = there && there.updatedAt > held.updatedAt ? there : undefined;
    return further ? record : attempts.reduce(withKept, record);
  });
  return further;
}
