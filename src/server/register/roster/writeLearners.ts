import type { Kysely } from 'kysely';
import type { AssignmentRow, Schema } from '../../database/schema.ts';
import { inBatches } from '../csv/inBatches.ts';
import { searchColumns } from '../learners/searchText.ts';
import type { KnownLearner } from './findKnown.ts';

/** Writes learners, new ones and changed ones alike. Belongs inside a transaction. */
export async function writeLearners(transaction: Kysely<Schema>, learners: readonly KnownLearner[]): Promise<void> {
  await inBatches(learners, (batch) =>
    transaction
      .insertInto('learners')
      .values(batch.map((learner) => ({ ...learner, ...searchColumns(learner) })))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          name: row.ref('excluded.name'),
          email: row.ref('excluded.email'),
          staff_number: row.ref('excluded.staff_number'),
          unit: row.ref('excluded.unit'),
          sort_name: row.ref('excluded.sort_name'),
          search_text: row.ref('excluded.search_text'),
          appointed_from: row.ref('excluded.appointed_from'),
          appointed_to: row.ref('excluded.appointed_to'),
        })),
      )
      .execute(),
  );
}

/** Writes assignments; one that is there keeps the day on which it was made and begun, and gets the new due day. */
export async function writeAssignments(transaction: Kysely<Schema>, assignments: readonly AssignmentRow[]): Promise<void> {
  await inBatches(assignments, (batch) =>
    transaction
      .insertInto('assignments')
      .values(batch)
      .onConflict((conflict) => conflict.columns(['learner_id', 'course']).doUpdateSet((row) => ({ due_on: row.ref('excluded.due_on') })))
      .execute(),
  );
}

type Assigned = Pick<AssignmentRow, 'learner_id' | 'course' | 'assigned_on'>;

/** A course that somebody has done without having been assigned it is on the register too. What is assigned already stays as it is. */
export async function assignWhereMissing(transaction: Kysely<Schema>, assigned: readonly Assigned[]): Promise<void> {
  await inBatches(assigned, (batch) =>
    transaction
      .insertInto('assignments')
      .values(batch.map((row) => ({ ...row, due_on: null, begun_on: null })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}
