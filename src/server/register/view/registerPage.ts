import type { Kysely } from 'kysely';
import type { RegisterStatus } from '#src/domain/record/register/registerStatus.ts';
import { ROWS_ON_PAGE, type RegisterPage } from '#src/protocol/register.ts';
import type { Schema } from '../../database/schema.ts';
import { readRows, registerRow, type Order } from './registerRows.ts';
import { standingOn, type Asked } from './standingOn.ts';

type Counts = Partial<Record<RegisterStatus, number>>;

/** How many stand how, over the same filters but the status. */
async function countByStatus(database: Kysely<Schema>, asked: Asked): Promise<Counts> {
  const rows = await standingOn(database, { ...asked, status: undefined })
    .select(({ fn }) => ['status', fn.countAll<number>().as('count')])
    .groupBy('status')
    .execute();
  return Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)]));
}

/** The units that learners belong to, for the filter. */
async function listUnits(database: Kysely<Schema>): Promise<string[]> {
  const rows = await database.selectFrom('learners').select('unit').distinct().where('unit', '<>', '').orderBy('unit').execute();
  return rows.map(({ unit }) => unit);
}

export interface PageAsked {
  readonly asked: Asked;
  readonly order: Order;
  readonly page: number;
  readonly scoresToHr: boolean;
}

/** One page of the register as at a day. */
export async function registerPage(database: Kysely<Schema>, { asked, order, page, scoresToHr }: PageAsked): Promise<RegisterPage> {
  const counts = await countByStatus(database, asked);
  const total = asked.status === undefined ? Object.values(counts).reduce((sum, count) => sum + count, 0) : (counts[asked.status] ?? 0);
  const offset = (page - 1) * ROWS_ON_PAGE;
  const rows = offset >= total ? [] : await readRows(database, asked, order, { limit: ROWS_ON_PAGE, offset });
  return {
    on: asked.on,
    rows: rows.map((row) => registerRow(row, { on: asked.on, scoresToHr })),
    total,
    page,
    counts,
    units: await listUnits(database),
  };
}
