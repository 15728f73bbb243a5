import type { Kysely } from 'kysely';
import { readRecord } from '#src/domain/record/file/readRecord.ts';
import { EMPTY_RECORD, mergeRecords, type LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { MOST_BYTES_OF_RECORD, type RecordMerged } from '#src/protocol/learner.ts';
import type { Schema } from '../database/schema.ts';
import type { Service } from '../service.ts';
import { noteBegun } from './noteBegun.ts';

/** What merging gives: with the text that is to be kept, or nothing where all of it is kept already. */
interface Merge {
  readonly merged: RecordMerged;
  readonly text: string | undefined;
}

const NOTHING = { version: 0, record: JSON.stringify(EMPTY_RECORD) };

async function mergeWithKept(database: Kysely<Schema>, learner: string, sent: LearnerRecord): Promise<Merge> {
  const found = await database
    .selectFrom('learner_records')
    .select(['version', 'record'])
    .where('learner_id', '=', learner)
    .executeTakeFirst();
  const kept = found ?? NOTHING;
  const record = mergeRecords(readRecord(JSON.parse(kept.record), ''), sent);
  const text = JSON.stringify(record);
  if (text === kept.record) return { merged: { version: kept.version, record }, text: undefined };
  return { merged: { version: kept.version + 1, record }, text };
}

/** Makes sure that there is a row, and holds it: whoever else merges for this learner waits until the transaction has ended. */
async function hold(transaction: Kysely<Schema>, learner: string, at: string): Promise<void> {
  await transaction
    .insertInto('learner_records')
    .values({ learner_id: learner, ...NOTHING, updated_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await transaction.updateTable('learner_records').set({ updated_at: at }).where('learner_id', '=', learner).execute();
}

async function mergeAndKeep({ database, now }: Service, learner: string, sent: LearnerRecord): Promise<Merge> {
  const at = now().toISOString();
  return database.transaction().execute(async (transaction) => {
    await hold(transaction, learner, at);
    const merge = await mergeWithKept(transaction, learner, sent);
    const { merged, text } = merge;
    if (text === undefined || isTooLarge(text)) return merge;
    await transaction
      .updateTable('learner_records')
      .set({ version: merged.version, record: text })
      .where('learner_id', '=', learner)
      .execute();
    return merge;
  });
}

const isTooLarge = (text: string | undefined): boolean => text !== undefined && Buffer.byteLength(text) > MOST_BYTES_OF_RECORD;

/**
 * Makes a device's record and the one that is kept for the learner one. The version goes up where something is new; nothing is lost,
 * however many devices and processes write at once.
 */
export async function mergeRecord(service: Service, learner: string, sent: LearnerRecord): Promise<RecordMerged | 'too large'> {
  // Most devices have nothing new to say, and need no write for that.
  const looked = await mergeWithKept(service.database, learner, sent);
  if (looked.text === undefined) return looked.merged;
  const { merged, text } = await mergeAndKeep(service, learner, sent);
  if (isTooLarge(text)) return 'too large';
  await noteBegun(service, learner, merged.record);
  return merged;
}
