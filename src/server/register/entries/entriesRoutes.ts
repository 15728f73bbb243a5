import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Kysely } from 'kysely';
import { entriesMessage, type CsvLoaded, type EntriesSent } from '#src/protocol/register.ts';
import { audit } from '../../audit.ts';
import type { CompletionRow, Schema } from '../../database/schema.ts';
import { readMessage, refuse, Refused } from '../../refuse.ts';
import type { Service, Signed } from '../../service.ts';
import { requireUser } from '../../signIn/guards.ts';
import { describePlan } from '../csv/describePlan.ts';
import { inBatches } from '../csv/inBatches.ts';
import { refuseWithProblems } from '../csv/refuseWithProblems.ts';
import { MOST_BYTES_OF_MESSAGE } from '../roster/rosterRoutes.ts';
import { unlessClash } from '../unlessClash.ts';
import { assignWhereMissing } from '../roster/writeLearners.ts';
import { planEntries } from './planEntries.ts';

/**
 * Completions that are entered: attendance in a room, former years, another system. Each bears who entered it. A trainer enters the
 * attendance of their own sessions and nothing else.
 */
export function entriesRoutes(service: Service): Hono<Signed> {
  const app = new Hono<Signed>();
  const mayEnter = requireUser(service, 'hr', 'trainer', 'admin');
  app.post('/entries/preview', mayEnter, async (context) => {
    const message = await readEntries(context);
    return context.json(describePlan(await planEntries(service.database, service, { ...message, user: context.var.user.id })));
  });
  app.post('/entries/load', mayEnter, async (context) => context.json(await unlessClash(load(service, context))));
  app.delete('/entries/:id', requireUser(service, 'hr', 'admin'), (context) => takeBack(service, context, context.req.param('id')));
  return app;
}

/** What was sent, if whoever sent it may enter such. */
async function readEntries(context: Context<Signed>): Promise<EntriesSent> {
  const message = await readMessage(context, entriesMessage, MOST_BYTES_OF_MESSAGE);
  if (context.var.user.role === 'trainer' && message.kind !== 'attendance')
    throw new Refused(403, 'A trainer enters who attended a session. Training of other kinds is entered by HR.');
  return message;
}

async function load(service: Service, context: Context<Signed>): Promise<CsvLoaded> {
  const { csv, kind } = await readEntries(context);
  const user = context.var.user.id;
  return service.database.transaction().execute(async (transaction) => {
    const plan = await planEntries(transaction, service, { csv, kind, user });
    refuseWithProblems(plan.problems);
    await writeEntries(transaction, plan.completions);
    const detail = { kind, rows: plan.rows.length, added: plan.adds, changed: plan.changes };
    await audit(service, { user, action: 'entries loaded', subject: kind, detail }, transaction);
    return { loaded: plan.completions.length };
  });
}

async function writeEntries(transaction: Kysely<Schema>, completions: readonly CompletionRow[]): Promise<void> {
  await inBatches(completions, (batch) =>
    transaction
      .insertInto('completions')
      .values(batch)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          provider: row.ref('excluded.provider'),
          valid_until_on: row.ref('excluded.valid_until_on'),
          entered_by: row.ref('excluded.entered_by'),
          received_at: row.ref('excluded.received_at'),
        })),
      )
      .execute(),
  );
  await assignWhereMissing(
    transaction,
    completions.map(({ learner_id, course, completed_on }) => ({ learner_id, course, assigned_on: completed_on })),
  );
}

/** Takes back what was entered by mistake. The log keeps that it was there, and who took it back. */
async function takeBack(service: Service, context: Context<Signed>, id: string): Promise<Response> {
  return service.database.transaction().execute(async (transaction) => {
    const entry = await transaction
      .selectFrom('completions')
      .select(['learner_id', 'course', 'kind', 'completed_on', 'entered_by'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (entry === undefined)
      return refuse(context, 404, 'There is no such entry. It may have been taken back already: load the page again.');
    if (entry.kind === 'online')
      return refuse(context, 409, 'This was completed online and replayed; it was not entered by hand, so it cannot be taken back.');
    await transaction.deleteFrom('completions').where('id', '=', id).execute();
    const { learner_id: subject, course, kind, completed_on, entered_by } = entry;
    await audit(
      service,
      { user: context.var.user.id, action: 'entry taken back', subject, detail: { course, kind, completed_on, entered_by } },
      transaction,
    );
    return context.json({});
  });
}
