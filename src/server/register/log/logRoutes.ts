import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { logQuery, ROWS_ON_PAGE, type LogPage, type SetAsideListed } from '#src/protocol/register.ts';
import type { Schema } from '../../database/schema.ts';
import { readQuery } from '../../refuse.ts';
import type { Service, Signed } from '../../service.ts';
import { reasonToShow } from '../view/learnerPage.ts';

/** How the action of an export begins in the log. */
export const EXPORT_ACTION = 'export: ';
/** So many claims are listed; there are few, or something is wrong with all. */
const CLAIMS_LISTED = 500;

/** Who did what, and what was claimed and did not replay. */
export function logRoutes(service: Service): Hono<Signed> {
  const app = new Hono<Signed>();
  app.get('/log', async (context) => {
    const { only, page } = readQuery(context, logQuery);
    return context.json(await readLog(service.database, only === 'exports', page));
  });
  app.get('/set-aside', async (context) => context.json(await listSetAside(service)));
  return app;
}

async function readLog(database: Kysely<Schema>, onlyExports: boolean, page: number): Promise<LogPage> {
  const lines = onlyExports
    ? database.selectFrom('audit_log').where('action', 'like', `${EXPORT_ACTION}%`)
    : database.selectFrom('audit_log');
  const { total } = await lines.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await lines
    .leftJoin('users', 'users.id', 'audit_log.user_id')
    .select(['at', 'users.name as who', 'action', 'subject', 'detail'])
    .orderBy('at', 'desc')
    .orderBy('audit_log.id', 'desc')
    .limit(ROWS_ON_PAGE)
    .offset((page - 1) * ROWS_ON_PAGE)
    .execute();
  return {
    total: Number(total),
    lines: rows.map(({ who, detail, ...row }) => ({
      ...row,
      who: who ?? '',
      detail: JSON.parse(detail) as LogPage['lines'][number]['detail'],
    })),
  };
}

async function listSetAside({ database, content }: Service): Promise<SetAsideListed> {
  const attempts = database
    .selectFrom('attempts')
    .select(['id', sql<'attempt' | 'completion'>`'attempt'`.as('of'), 'learner_id', 'scenario as what', 'because', 'received_at'])
    .where('standing', '=', 'set aside');
  const completions = database
    .selectFrom('completions')
    .select(['id', sql<'attempt' | 'completion'>`'completion'`.as('of'), 'learner_id', 'course as what', 'because', 'received_at'])
    .where('standing', '=', 'set aside');
  const rows = await database
    .selectFrom(attempts.unionAll(completions).as('claims'))
    .innerJoin('learners', 'learners.id', 'claims.learner_id')
    .select(['claims.id', 'of', 'learner_id', 'learners.name', 'what', 'because', 'received_at'])
    .orderBy('received_at', 'desc')
    .limit(CLAIMS_LISTED)
    .execute();
  return {
    claims: rows.map(({ learner_id: learner, received_at: receivedAt, because, ...row }) => ({
      ...row,
      learner,
      receivedAt,
      because: reasonToShow(because, content.scoresToHr),
    })),
  };
}
