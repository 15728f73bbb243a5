import { Hono } from 'hono';
import type { Context } from 'hono';
import type { z } from 'zod';
import { assignmentMessage, learnerChange } from '#src/protocol/register.ts';
import { audit } from '../../audit.ts';
import { readMessage, refuse, Refused } from '../../refuse.ts';
import type { Service, Signed } from '../../service.ts';
import { today } from '../askedOn.ts';
import { refuseUnknownCourse, refuseUnknownLearner } from '../refuseUnknown.ts';
import { findKnown, type KnownLearner } from '../roster/findKnown.ts';
import { unlessClash } from '../unlessClash.ts';
import { writeAssignments, writeLearners } from '../roster/writeLearners.ts';

const MOST_BYTES = 10_000;
const COLUMNS = ['id', 'name', 'email', 'staff_number', 'unit', 'appointed_from', 'appointed_to', 'created_at'] as const;

/** Changes to one learner: who they are, and which courses they are to do. */
export function learnerRoutes(service: Service): Hono<Signed> {
  const app = new Hono<Signed>();
  app.patch('/learners/:id', (context) => unlessClash(change(service, context, context.req.param('id'))));
  app.put('/learners/:id/courses/:course', (context) => unlessClash(assign(service, context, context.req.param())));
  app.delete('/learners/:id/courses/:course', (context) => takeOff(service, context, context.req.param()));
  return app;
}

type Change = z.output<typeof learnerChange>;

function changed(known: KnownLearner, change: Change): KnownLearner {
  return {
    ...known,
    name: change.name ?? known.name,
    email: change.email?.toLowerCase() ?? known.email,
    staff_number: change.staffNumber ?? known.staff_number,
    unit: change.unit ?? known.unit,
    appointed_from: change.appointedFrom === undefined ? known.appointed_from : change.appointedFrom,
    appointed_to: change.appointedTo === undefined ? known.appointed_to : change.appointedTo,
  };
}

function refuseImpossible({ email, staff_number, appointed_from: from, appointed_to: to }: KnownLearner): void {
  if (email === '' && staff_number === '')
    throw new Refused(422, 'Keep an email address or a staff number: one of them tells this person from others.');
  if (from !== null && to !== null && to < from)
    throw new Refused(422, `The appointment would end (${to}) before it begins (${from}). Mend one of the two.`);
}

async function change(service: Service, context: Context<Signed>, id: string): Promise<Response> {
  const message = await readMessage(context, learnerChange, MOST_BYTES);
  return service.database.transaction().execute(async (transaction) => {
    const known = await transaction.selectFrom('learners').select(COLUMNS).where('id', '=', id).executeTakeFirst();
    if (known === undefined) return refuse(context, 404, 'There is no such learner in the register. The record may have been erased.');
    const next = changed(known, message);
    refuseImpossible(next);
    const others = await findKnown(transaction, [{ email: next.email, staffNumber: next.staff_number }]);
    const taken = [others.byEmail.get(next.email), others.byStaffNumber.get(next.staff_number)].some((other) => other && other.id !== id);
    if (taken) return refuse(context, 409, 'Another learner has this email address or staff number. Change it there first.');
    await writeLearners(transaction, [next]);
    // Which fields, never what they held: the log outlives the learner's record.
    const detail = { fields: Object.keys(message).join(', ') };
    await audit(service, { user: context.var.user.id, action: 'learner changed', subject: id, detail }, transaction);
    return context.json({});
  });
}

interface InCourse {
  readonly id: string;
  readonly course: string;
}

async function assign(service: Service, context: Context<Signed>, { id, course }: InCourse): Promise<Response> {
  const { dueOn } = await readMessage(context, assignmentMessage, MOST_BYTES);
  refuseUnknownCourse(service, course);
  await service.database.transaction().execute(async (transaction) => {
    await refuseUnknownLearner(transaction, id);
    await writeAssignments(transaction, [{ learner_id: id, course, assigned_on: today(service), due_on: dueOn, begun_on: null }]);
    await audit(service, { user: context.var.user.id, action: 'course assigned', subject: id, detail: { course, dueOn } }, transaction);
  });
  return context.json({});
}

/** What was completed stays; only that the course is asked for ends. */
async function takeOff(service: Service, context: Context<Signed>, { id, course }: InCourse): Promise<Response> {
  return service.database.transaction().execute(async (transaction) => {
    const ended = await transaction.deleteFrom('assignments').where('learner_id', '=', id).where('course', '=', course).executeTakeFirst();
    if (Number(ended.numDeletedRows) === 0) return refuse(context, 404, 'This learner is not assigned this course.');
    await audit(service, { user: context.var.user.id, action: 'course taken off', subject: id, detail: { course } }, transaction);
    return context.json({});
  });
}
