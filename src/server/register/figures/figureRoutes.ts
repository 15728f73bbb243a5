import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import type { Figures } from '#src/protocol/register.ts';
import type { Schema } from '../../database/schema.ts';
import type { Service, Signed } from '../../service.ts';
import { decisionsShown, nextSnapshot, shown, type Counts, type CountedNow, type Snapshot } from './steppedCounts.ts';

/** How decisions fall over the whole organisation. There are no filters: each would tell of fewer. */
export function figureRoutes(service: Service): Hono<Signed> {
  const app = new Hono<Signed>();
  app.get('/figures', async (context) => context.json(await readFigures(service)));
  return app;
}

interface OfScenario extends CountedNow {
  readonly scenario: string;
  readonly procedure: string;
}

const keyOf = ({ scenario, procedure }: { readonly scenario: string; readonly procedure: string }): string => `${scenario}\n${procedure}`;

/** Everything that was ever counted. Learners erased since are among it still. */
async function countNow(database: Kysely<Schema>): Promise<OfScenario[]> {
  const cells = await database
    .selectFrom('decision_counts')
    .selectAll()
    .orderBy('scenario')
    .orderBy('procedure')
    .orderBy('scene')
    .execute();
  const runs = await database
    .selectFrom('counted_runs')
    .select(({ fn }) => ['scenario', 'procedure', fn.countAll<number>().as('learners')])
    .groupBy(['scenario', 'procedure'])
    .execute();
  const learnersOf = new Map(runs.map((run) => [keyOf(run), Number(run.learners)]));
  return [...Map.groupBy(cells, keyOf)].flatMap(([key, rows]) => {
    const [first] = rows;
    if (first === undefined) return [];
    const erased = rows.find(({ scene }) => scene === '')?.learners ?? 0;
    const made = Map.groupBy(
      rows.filter(({ scene }) => scene !== ''),
      ({ scene }) => scene,
    );
    const choices: Counts = Object.fromEntries(
      [...made].map(([scene, of]) => [scene, Object.fromEntries(of.map(({ choice, learners }) => [choice, learners]))]),
    );
    return [{ scenario: first.scenario, procedure: first.procedure, learners: (learnersOf.get(key) ?? 0) + erased, choices }];
  });
}

interface Published {
  readonly snapshot: Snapshot;
  readonly publishedAt: string;
}

async function readPublished(database: Kysely<Schema>): Promise<Map<string, Published>> {
  const rows = await database.selectFrom('published_figures').selectAll().execute();
  return new Map(rows.map((row) => [keyOf(row), { snapshot: JSON.parse(row.body) as Snapshot, publishedAt: row.published_at }]));
}

/** Two processes may count at the same moment. The first to publish is the one that is shown, or their difference would tell of one learner. */
async function publish(
  transaction: Kysely<Schema>,
  { scenario, procedure }: OfScenario,
  next: Published,
  before?: Published,
): Promise<Published> {
  const { snapshot, publishedAt } = next;
  const { learners } = snapshot;
  const written = await transaction
    .insertInto('published_figures')
    .values({ scenario, procedure, learners, body: JSON.stringify(snapshot), published_at: publishedAt })
    .onConflict((conflict) =>
      conflict
        .columns(['scenario', 'procedure'])
        .doUpdateSet((row) => ({
          learners: row.ref('excluded.learners'),
          body: row.ref('excluded.body'),
          published_at: row.ref('excluded.published_at'),
        }))
        .where('published_figures.learners', '=', before?.snapshot.learners ?? -1),
    )
    .executeTakeFirst();
  if (Number(written.numInsertedOrUpdatedRows ?? 0) > 0) return next;
  return (await readPublished(transaction)).get(keyOf({ scenario, procedure })) ?? next;
}

/** What is published, brought forward first where at least five learners are new. Nobody is shown anything in between. */
async function readFigures({ database, now }: Service): Promise<Figures> {
  return database.transaction().execute(async (transaction) => {
    const published = await readPublished(transaction);
    const counted = await countNow(transaction);
    const scenarios: Figures['scenarios'][number][] = [];
    for (const one of counted) {
      const before = published.get(keyOf(one));
      const next = nextSnapshot(before?.snapshot, one);
      if (next === undefined) continue;
      const isKept = before !== undefined && next === before.snapshot;
      const { snapshot, publishedAt } = isKept
        ? before
        : await publish(transaction, one, { snapshot: next, publishedAt: now().toISOString() }, before);
      const { scenario, procedure } = one;
      scenarios.push({ scenario, procedure, learners: shown(snapshot.learners), publishedAt, decisions: decisionsShown(snapshot) });
    }
    return { scenarios, tooFew: counted.length - scenarios.length };
  });
}
