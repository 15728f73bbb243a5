import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { RegisterStatus } from '#src/domain/record/register/registerStatus.ts';
import type { RegisterQuery, RegisterRow } from '#src/protocol/register.ts';
import type { Schema } from '../../database/schema.ts';
import { best, standingOn, type Asked } from './standingOn.ts';

/** By what the rows are sorted, and which way. */
export interface Order {
  readonly sort: NonNullable<RegisterQuery['sort']>;
  readonly direction: NonNullable<RegisterQuery['direction']>;
}

/** What wants doing first stands first. */
const URGENCY: Readonly<Record<RegisterStatus, number>> = {
  overdue: 0,
  expired: 1,
  due: 2,
  assigned: 3,
  'under way': 4,
  completed: 5,
  leave: 6,
  exempt: 7,
};

const byUrgency = sql`case ${sql.join(
  Object.entries(URGENCY).map(([status, rank]) => sql`when status = ${sql.lit(status)} then ${sql.lit(rank)}`),
  sql` `,
)} end`;

/** What is not there goes last, whichever way the rest is sorted. */
const SORTED_BY: Readonly<Record<Order['sort'], { readonly by: ReturnType<typeof sql>; readonly missing?: ReturnType<typeof sql> }>> = {
  name: { by: sql`standing.sort_name` },
  unit: { by: sql`standing.unit`, missing: sql`case when standing.unit = '' then 1 else 0 end` },
  status: { by: byUrgency },
  due: { by: sql`due_on`, missing: sql`case when due_on is null then 1 else 0 end` },
  completed: { by: best.completedOn, missing: sql`case when best is null then 1 else 0 end` },
};

/** A sort in full: whoever is equal stands by name, and nobody's place is left to chance, or pages would overlap. */
function placeOf({ sort, direction }: Order) {
  const { by, missing } = SORTED_BY[sort];
  const way = sql.raw(direction === 'up' ? 'asc' : 'desc');
  const parts = [...(missing === undefined ? [] : [missing]), sql`${by} ${way}`, sql`standing.sort_name`, sql`standing.learner_id`];
  return sql.join([...parts, sql`standing.course`]);
}

interface Part {
  readonly limit?: number;
  readonly offset?: number;
}

/**
 * Rows of the register with everything that is shown or exported of them. Which rows they are is settled before the rest is looked
 * up, or a late page would be sorted with all of its columns.
 */
function rowsOf(database: Kysely<Schema>, asked: Asked, order: Order, { limit, offset }: Part) {
  const place = placeOf(order);
  let found = standingOn(database, asked)
    .select(['learner_id', 'course', 'status', 'due_on', 'begun_on', 'best', 'sort_name', 'unit'])
    .orderBy(place);
  if (limit !== undefined) found = found.limit(limit);
  if (offset !== undefined) found = found.offset(offset);
  return database
    .selectFrom(found.as('standing'))
    .innerJoin('learners as l', 'l.id', 'standing.learner_id')
    .leftJoin('completions as c', (join) => join.on(sql<boolean>`c.id = ${best.completion}`))
    .leftJoin('users as u', 'u.id', 'c.entered_by')
    .select(['standing.learner_id', 'standing.course', 'standing.status', 'standing.due_on', 'standing.begun_on'])
    .select(['l.name', 'l.email', 'l.staff_number', 'l.unit'])
    .select(['c.id as completion', 'c.kind', 'c.completed_on', 'c.completed_at', 'c.valid_until_on', 'c.course_score'])
    .select(['c.role', 'c.procedure', 'c.procedure_version', 'c.content_version', 'c.provider', 'u.name as entered_by'])
    .orderBy(place);
}

export type StandingRow = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

/** Reads rows of the register as at a day. */
export async function readRows(database: Kysely<Schema>, asked: Asked, order: Order, part: Part = {}): Promise<StandingRow[]> {
  return rowsOf(database, asked, order, part).execute();
}

export interface ShownAs {
  readonly on: string;
  readonly scoresToHr: boolean;
}

/** A row as HR's pages read it. The score is left out unless the organisation has switched scores on. */
export function registerRow(row: StandingRow, { on, scoresToHr }: ShownAs): RegisterRow {
  return {
    learner: row.learner_id,
    name: row.name,
    email: row.email,
    staffNumber: row.staff_number,
    unit: row.unit,
    course: row.course,
    status: row.status,
    dueOn: row.due_on,
    begunOn: row.begun_on !== null && row.begun_on <= on ? row.begun_on : null,
    completedOn: row.completed_on,
    completedAt: row.completed_at,
    validUntilOn: row.valid_until_on,
    kind: row.kind,
    procedure: row.procedure,
    procedureVersion: row.procedure_version,
    contentVersion: row.content_version,
    completion: row.completion,
    courseScore: scoresToHr ? row.course_score : null,
  };
}
