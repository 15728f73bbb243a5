import { Hono } from 'hono';
import type { Context } from 'hono';
import { MOST_BYTES_OF_CSV, rosterMessage, type CsvLoaded } from '#src/protocol/register.ts';
import { audit } from '../../audit.ts';
import { readMessage } from '../../refuse.ts';
import type { Service, Signed } from '../../service.ts';
import { describePlan } from '../csv/describePlan.ts';
import { refuseWithProblems } from '../csv/refuseWithProblems.ts';
import { unlessClash } from '../unlessClash.ts';
import { planRoster } from './planRoster.ts';
import { writeAssignments, writeLearners } from './writeLearners.ts';

/** A CSV wrapped in JSON takes more bytes than the file: each quotation mark and line break is written with a backslash. */
export const MOST_BYTES_OF_MESSAGE = MOST_BYTES_OF_CSV * 2;

/** What HR loads about who is to do which course. */
export function rosterRoutes(service: Service): Hono<Signed> {
  const app = new Hono<Signed>();
  app.post('/roster/preview', async (context) => {
    const { csv } = await readMessage(context, rosterMessage, MOST_BYTES_OF_MESSAGE);
    return context.json(describePlan(await planRoster(service.database, service, csv)));
  });
  app.post('/roster/load', async (context) => context.json(await unlessClash(load(service, context))));
  return app;
}

/** All of it in one transaction, or none: while there is a problem, or where the learners changed since, nothing is written. */
async function load(service: Service, context: Context<Signed>): Promise<CsvLoaded> {
  const { csv } = await readMessage(context, rosterMessage, MOST_BYTES_OF_MESSAGE);
  return service.database.transaction().execute(async (transaction) => {
    const plan = await planRoster(transaction, service, csv);
    refuseWithProblems(plan.problems);
    await writeLearners(transaction, plan.learners);
    await writeAssignments(transaction, plan.assignments);
    const detail = { rows: plan.rows.length, added: plan.adds, changed: plan.changes };
    await audit(service, { user: context.var.user.id, action: 'roster loaded', subject: 'roster', detail }, transaction);
    return { loaded: plan.adds + plan.changes };
  });
}
