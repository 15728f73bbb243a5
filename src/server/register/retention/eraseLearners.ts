import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import { inBatches } from '../csv/inBatches.ts';

/** What stands in the log where an erased learner's id stood. */
export const ERASED = 'erased';

/**
 * Erases learners with everything that hangs on them: links, sessions, record, attempts, completions, absences, assignments. The counts
 * of decisions stay, since nobody can be told from them; so does how many learners they are of. Belongs inside a transaction.
 */
export async function eraseLearners(transaction: Kysely<Schema>, learners: readonly string[]): Promise<number> {
  let erased = 0;
  await inBatches([...new Set(learners)], async (batch) => {
    await keepHowManyWereCounted(transaction, batch);
    await transaction.updateTable('audit_log').set({ subject: ERASED }).where('subject', 'in', batch).execute();
    const gone = await transaction.deleteFrom('learners').where('id', 'in', batch).executeTakeFirst();
    erased += Number(gone.numDeletedRows);
  });
  return erased;
}

async function keepHowManyWereCounted(transaction: Kysely<Schema>, learners: readonly string[]): Promise<void> {
  const counted = await transaction
    .selectFrom('counted_runs')
    .select(({ fn }) => ['scenario', 'procedure', fn.countAll<number>().as('learners')])
    .where('learner_id', 'in', learners)
    .groupBy(['scenario', 'procedure'])
    .execute();
  if (counted.length === 0) return;
  await transaction
    .insertInto('decision_counts')
    .values(counted.map(({ learners: count, ...run }) => ({ ...run, scene: '', choice: '', learners: Number(count) })))
    .onConflict((conflict) =>
      conflict
        .columns(['scenario', 'procedure', 'scene', 'choice'])
        .doUpdateSet({ learners: sql<number>`decision_counts.learners + excluded.learners` }),
    )
    .execute();
}
