import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '#src/server/api.ts';
import { aRecord } from '../domain/builders/aRecord.ts';
import { aLearner, aService, aUser, type TestService } from './support/aService.ts';
import { callApi, type Api } from './support/callApi.ts';
import { describeOnEachDatabase } from './support/databases.ts';

const FULL = 'The disk of the service is full, so nothing was kept. Tell whoever runs it; then try again.';
const BUSY = 'The database is busy, so nothing was changed. Try again in a moment.';

describeOnEachDatabase((name, open) => {
  let service: TestService;
  let api: Api;
  beforeEach(async () => {
    service = await aService(await open());
    api = createApi(service);
  });
  const rosterOf = (count: number): { csv: string } => ({
    csv: [
      'name,email,unit,course',
      ...Array.from({ length: count }, (_, at) => `Ana ${String(at)},a${String(at)}@harbour.example,Library,initial`),
    ].join('\n'),
  });
  const load = (count: number, headers: Record<string, string>) =>
    callApi<{ refused?: string }>(api, 'POST', '/hr/roster/load', rosterOf(count), headers);
  const learners = async (): Promise<number> => (await service.database.selectFrom('learners').select('id').execute()).length;

  const aFullDisk = (): void => {
    const setRoom = async (pages: number): Promise<void> => {
      const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(service.database);
      await sql.raw(`pragma max_page_count = ${String((rows[0]?.page_count ?? 0) + pages)}`).execute(service.database);
    };

    it('refuses what it cannot keep with a sentence, and keeps all that was acknowledged', async () => {
      const { headers } = await aUser(service, 'hr');
      expect((await load(20, headers)).status).toBe(200);
      await setRoom(2);
      const refused = await load(2000, headers);
      expect([refused.status, refused.body.refused, refused.headers.get('retry-after')]).toEqual([503, FULL, '5']);
      expect(await learners()).toBe(20);
      await setRoom(100_000);
      expect((await load(2000, headers)).status).toBe(200);
      expect(await learners()).toBe(2000);
    });

    it('takes a learner’s record again when there is room', async () => {
      const { headers } = await aLearner(service);
      const record = aRecord();
      expect((await callApi(api, 'POST', '/learner/record', { record }, headers)).status).toBe(200);
      await setRoom(0);
      const lessons = Array.from({ length: 2000 }, (_, at) => ({
        lesson: `initial/${String(at)}`,
        openedAt: service.now().toISOString(),
        updatedAt: service.now().toISOString(),
        answers: {},
      }));
      const send = () => callApi<{ refused?: string }>(api, 'POST', '/learner/record', { record: { ...record, lessons } }, headers);
      expect((await send()).body.refused).toBe(FULL);
      await setRoom(100_000);
      expect((await send()).status).toBe(200);
    });
  };
  if (name === 'node:sqlite') describe('a disk that is full', aFullDisk);

  describe('a database that others hold', () => {
    it('is waited for only so long; then the call is refused, and may be sent again', async () => {
      const { headers } = await aUser(service, 'hr');
      const release = await hold(service);
      const refused = await load(5, headers);
      expect([refused.status, refused.body.refused]).toEqual([503, BUSY]);
      await release();
      expect((await load(5, headers)).status).toBe(200);
      expect(await learners()).toBe(5);
    });
  });

  const droppedConnections = (): void => {
    it('is reached again by the next call, with all that was acknowledged', async () => {
      const { headers } = await aUser(service, 'hr');
      await load(5, headers);
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
        service.database,
      );
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(service.database).catch(() => undefined);
      const answers = [];
      for (let tried = 0; tried < 5; tried += 1) answers.push((await load(5, headers)).status);
      expect(answers.at(-1)).toBe(200);
      expect(answers.every((status) => status === 200 || status === 503)).toBe(true);
      expect(await learners()).toBe(5);
    });
  };
  if (name === 'PostgreSQL') describe('a database that drops every connection', droppedConnections);

  describe('a clock that is set back', () => {
    it('leaves who is signed in signed in, and the register in order', async () => {
      const { headers } = await aUser(service, 'hr');
      await load(5, headers);
      service.pass(-7200);
      expect((await load(8, headers)).status).toBe(200);
      const page = await callApi<{ total: number }>(api, 'GET', '/hr/register?course=initial', undefined, headers);
      expect([page.status, page.body.total]).toEqual([200, 8]);
    });
  });
});

/** Has another connection hold what the service wants to write, with a wait that a test can bear. Gives how to let go. */
async function hold({ database, configuration }: TestService): Promise<() => Promise<void>> {
  if (configuration.database.kind === 'sqlite') {
    await sql`pragma busy_timeout = 50`.execute(database);
    const other = new DatabaseSync(configuration.database.file);
    other.exec('begin immediate');
    return () => Promise.resolve(other.close());
  }
  const other = new pg.Client({ connectionString: configuration.database.kind === 'postgres' ? configuration.database.url : '' });
  await other.connect();
  await other.query('begin; lock table learners in access exclusive mode');
  return () => other.end();
}
