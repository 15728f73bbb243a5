import { Hono } from 'hono';
import type { Context } from 'hono';
import { absenceChange, absenceMessage } from '#src/protocol/register.ts';
import { audit } from '../../audit.ts';
import { readMessage, refuse, Refused } from '../../refuse.ts';
import type { Service, Signed } from '../../service.ts';
import { newId } from '../../signIn/token.ts';
import { unlessClash } from '../unlessClash.ts';
import { refuseUnknownCourse, refuseUnknownLearner } from '../refuseUnknown.ts';

const MOST_BYTES = 10_000;
const NO_SUCH = 'There is no such leave or exemption. It may have been taken back already: load the page again.';
const endsBeforeItBegins = (from: string, to: string): Refused =>
  new Refused(422, `It would end (${to}) before it begins (${from}). Mend one of the two.`);

/** Leave, and exemption from one course or all, each with its reason and who entered it. */
export function absenceRoutes(service: Service): Hono<Signed> {
  const app = new Hono<Signed>();
  app.post('/absences', (context) => unlessClash(enter(service, context)));
  app.patch('/absences/:id', (context) => changeEnd(service, context, context.req.param('id')));
  app.delete('/absences/:id', (context) => takeBack(service, context, context.req.param('id')));
  return app;
}

async function enter(service: Service, context: Context<Signed>): Promise<Response> {
  const { learner, course, kind, reason, fromOn, toOn } = await readMessage(context, absenceMessage, MOST_BYTES);
  if (toOn !== null && toOn < fromOn) throw endsBeforeItBegins(fromOn, toOn);
  if (course !== '') refuseUnknownCourse(service, course);
  const id = newId(service);
  const user = context.var.user.id;
  await service.database.transaction().execute(async (transaction) => {
    await refuseUnknownLearner(transaction, learner);
    const days = { from_on: fromOn, to_on: toOn, entered_at: service.now().toISOString() };
    await transaction
      .insertInto('absences')
      .values({ id, learner_id: learner, course, kind, reason, ...days, entered_by: user })
      .execute();
    const detail = { absence: id, kind, course, fromOn, toOn };
    await audit(service, { user, action: 'absence entered', subject: learner, detail }, transaction);
  });
  return context.json({ id });
}

async function changeEnd(service: Service, context: Context<Signed>, id: string): Promise<Response> {
  const { toOn } = await readMessage(context, absenceChange, MOST_BYTES);
  return service.database.transaction().execute(async (transaction) => {
    const absence = await transaction.selectFrom('absences').select(['learner_id', 'from_on']).where('id', '=', id).executeTakeFirst();
    if (absence === undefined) return refuse(context, 404, NO_SUCH);
    if (toOn !== null && toOn < absence.from_on) throw endsBeforeItBegins(absence.from_on, toOn);
    await transaction.updateTable('absences').set({ to_on: toOn }).where('id', '=', id).execute();
    const detail = { absence: id, toOn };
    await audit(service, { user: context.var.user.id, action: 'absence changed', subject: absence.learner_id, detail }, transaction);
    return context.json({});
  });
}

async function takeBack(service: Service, context: Context<Signed>, id: string): Promise<Response> {
  return service.database.transaction().execute(async (transaction) => {
    const absence = await transaction
      .selectFrom('absences')
      .select(['learner_id', 'kind', 'course', 'from_on', 'to_on'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (absence === undefined) return refuse(context, 404, NO_SUCH);
    await transaction.deleteFrom('absences').where('id', '=', id).execute();
    const { learner_id: subject, ...detail } = absence;
    await audit(service, { user: context.var.user.id, action: 'absence taken back', subject, detail }, transaction);
    return context.json({});
  });
}
