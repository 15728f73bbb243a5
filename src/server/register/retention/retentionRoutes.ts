import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { monthsAfter } from '#src/domain/record/completion/completion.ts';
import { dayInZone } from '#src/domain/record/register/dayInZone.ts';
import { eraseMessage, type RetentionDue } from '#src/protocol/register.ts';
import { audit } from '../../audit.ts';
import type { Schema } from '../../database/schema.ts';
import { readMessage, refuse } from '../../refuse.ts';
import type { Service, Signed } from '../../service.ts';
import { ERASED, eraseLearners } from './eraseLearners.ts';

const MOST_BYTES = 100_000;
/** So many are listed at once, as many as one call may erase. */
const MOST_LISTED = 1000;

/** How long learners are kept, and erasing them: when their time has run out, or when they ask for it. */
export function retentionRoutes(service: Service): Hono<Signed> {
  const app = new Hono<Signed>();
  app.get('/retention', async (context) => context.json(await retentionDue(service)));
  app.post('/erase', async (context) => {
    const { learners, reason } = await readMessage(context, eraseMessage, MOST_BYTES);
    const erased = await service.database.transaction().execute(async (transaction) => {
      const count = await eraseLearners(transaction, learners);
      const detail = { learners: count, reason };
      if (count > 0) await audit(service, { user: context.var.user.id, action: 'learners erased', subject: ERASED, detail }, transaction);
      return count;
    });
    if (erased === 0) return refuse(context, 404, 'None of these learners is in the register. They may have been erased already.');
    return context.json({ erased });
  });
  return app;
}

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly appointed_to: string | null;
  readonly created_at: string;
  readonly completed: string | null;
  readonly assigned: string | null;
}

/** Learners of whom nothing is newer than the period. Where nothing was ever completed, the last assignment or the entry itself counts. */
async function keptSince(database: Kysely<Schema>, before: string): Promise<Kept[]> {
  return database
    .selectFrom('learners')
    .select(['id', 'name', 'appointed_to', 'created_at'])
    .select((eb) => [
      eb
        .selectFrom('completions')
        .select(({ fn }) => fn.max('completed_on').as('day'))
        .whereRef('learner_id', '=', 'learners.id')
        .as('completed'),
      eb
        .selectFrom('assignments')
        .select(({ fn }) => fn.max('assigned_on').as('day'))
        .whereRef('learner_id', '=', 'learners.id')
        .as('assigned'),
    ])
    .where((eb) => eb.or([eb('appointed_to', 'is', null), eb('appointed_to', '<', before)]))
    .execute();
}

async function retentionDue({ database, content, now }: Service): Promise<RetentionDue> {
  const { keepRecordsForMonths: keepForMonths, timeZone } = content;
  const before = dayInZone(monthsAfter(now().toISOString(), -keepForMonths), timeZone);
  const kept = await keptSince(database, before);
  const learners = kept
    .map(({ id, name, appointed_to, created_at, completed, assigned }) => {
      const told = [appointed_to, completed, assigned].filter((day) => day !== null).sort();
      return { id, name, lastOn: told.at(-1) ?? dayInZone(created_at, timeZone) };
    })
    .filter(({ lastOn }) => lastOn < before)
    .sort((one, other) => (one.lastOn < other.lastOn ? -1 : 1));
  return { keepForMonths, learners: learners.slice(0, MOST_LISTED) };
}
