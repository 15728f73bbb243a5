import type { Kysely } from 'kysely';
import type { AssignmentRow, LearnerRow, Schema } from '../../database/schema.ts';
import { inBatches } from '../csv/inBatches.ts';

export type KnownLearner = Pick<
  LearnerRow,
  'id' | 'name' | 'email' | 'staff_number' | 'unit' | 'appointed_from' | 'appointed_to' | 'created_at'
>;

/** The learners who are known by some of these addresses and staff numbers. */
export interface KnownLearners {
  readonly byEmail: ReadonlyMap<string, KnownLearner>;
  readonly byStaffNumber: ReadonlyMap<string, KnownLearner>;
}

interface Identified {
  readonly email: string;
  readonly staffNumber: string;
}

const COLUMNS = ['id', 'name', 'email', 'staff_number', 'unit', 'appointed_from', 'appointed_to', 'created_at'] as const;

/** Looks up whoever the rows may mean, many at a time. */
export async function findKnown(database: Kysely<Schema>, rows: readonly Identified[]): Promise<KnownLearners> {
  const found = new Map<string, KnownLearner>();
  const lookUp = async (column: 'email' | 'staff_number', values: readonly string[]): Promise<void> => {
    await inBatches(values, async (batch) => {
      const learners = await database.selectFrom('learners').select(COLUMNS).where(column, 'in', batch).execute();
      for (const learner of learners) found.set(learner.id, learner);
    });
  };
  await lookUp('email', distinct(rows.map(({ email }) => email)));
  await lookUp('staff_number', distinct(rows.map(({ staffNumber }) => staffNumber)));
  const all = [...found.values()];
  return {
    byEmail: new Map(all.filter(({ email }) => email !== '').map((learner) => [learner.email, learner])),
    byStaffNumber: new Map(all.filter(({ staff_number }) => staff_number !== '').map((learner) => [learner.staff_number, learner])),
  };
}

const distinct = (values: readonly string[]): string[] => [...new Set(values.filter((value) => value !== ''))];

type Due = Pick<AssignmentRow, 'due_on'>;

/** A learner in a course, as a key. Neither id holds a line break. */
export const assignmentKey = (learner: string, course: string): string => `${learner}\n${course}`;

/** What these learners are assigned already. */
export async function findAssignments(database: Kysely<Schema>, learners: readonly string[]): Promise<Map<string, Due>> {
  const found = new Map<string, Due>();
  await inBatches(learners, async (batch) => {
    const rows = await database
      .selectFrom('assignments')
      .select(['learner_id', 'course', 'due_on'])
      .where('learner_id', 'in', batch)
      .execute();
    for (const { learner_id, course, due_on } of rows) found.set(assignmentKey(learner_id, course), { due_on });
  });
  return found;
}
