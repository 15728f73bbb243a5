import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Signed } from '#src/server/service.ts';
import { ownCallsOnly, requireLearner, requireUser } from '#src/server/signIn/guards.ts';
import { endSession, endSessionsOf, forgetEndedSessions, startSession } from '#src/server/signIn/sessions.ts';
import { OWN_CALL, aLearner, aService, aUser, type TestService } from '../support/aService.ts';
import { openSqliteTest } from '../support/databases.ts';

const open = openSqliteTest();
let service: TestService;
beforeEach(async () => {
  service = await aService(await open());
});

const routesOf = (over: TestService): Hono<Signed> =>
  new Hono<Signed>()
    .use(ownCallsOnly(over))
    .get('/users', requireUser(over), (context) => context.json({ role: context.get('user').role }))
    .get('/admins', requireUser(over, 'admin'), (context) => context.json({}))
    .get('/learners', requireLearner(over), (context) => context.json({ learner: context.get('learner') }))
    .post('/change', (context) => context.json({}))
    .post('/out', async (context) => {
      context.header('Set-Cookie', await endSession(over, context, 'hr'));
      return context.json({});
    });

const statusOf = async (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number> =>
  (await routesOf(service).request(path, { headers, method })).status;

describe('a session', () => {
  it('opens what its holder may do, and nothing else', async () => {
    const [trainer, admin, learner] = [await aUser(service, 'trainer'), await aUser(service, 'admin'), await aLearner(service)];
    expect([await statusOf('/users', trainer.headers), await statusOf('/admins', trainer.headers)]).toEqual([200, 403]);
    expect([await statusOf('/users', admin.headers), await statusOf('/admins', admin.headers)]).toEqual([200, 200]);
    expect([await statusOf('/learners', learner.headers), await statusOf('/users', learner.headers)]).toEqual([200, 401]);
    expect([await statusOf('/learners', admin.headers), await statusOf('/learners'), await statusOf('/users')]).toEqual([401, 401, 401]);
  });

  it('is not opened by the other side’s cookie under this side’s name', async () => {
    const learner = await aLearner(service);
    const disguised = { cookie: learner.headers['cookie']?.replace('first-port-learner', 'first-port-hr') ?? '' };
    expect(await statusOf('/users', disguised)).toBe(401);
  });

  it('ends when its hours are over', async () => {
    const { headers } = await aUser(service, 'hr');
    service.pass(12 * 3600 - 1);
    expect(await statusOf('/users', headers)).toBe(200);
    service.pass(1);
    expect(await statusOf('/users', headers)).toBe(401);
    await forgetEndedSessions(service);
    expect(await service.database.selectFrom('sessions').selectAll().execute()).toEqual([]);
  });

  it('outlives a clock that is set back a little, and is not stretched by one that is set back far', async () => {
    const { headers } = await aUser(service, 'hr');
    service.pass(-3600);
    expect(await statusOf('/users', headers)).toBe(200);
    service.setNow('2020-01-01T00:00:00.000Z');
    expect(await statusOf('/users', headers)).toBe(401);
  });

  it('ends in the database when its holder signs out, and on every device when it is ended from elsewhere', async () => {
    const { id, headers } = await aUser(service, 'hr');
    await statusOf('/out', headers, 'POST');
    expect(await statusOf('/users', headers)).toBe(401);
    const cookies = [await startSession(service, { user: id }), await startSession(service, { user: id })];
    await endSessionsOf({ user: id }, service.database);
    for (const cookie of cookies) expect(await statusOf('/users', { cookie })).toBe(401);
  });

  it('ends when its holder is disabled', async () => {
    const { id, headers } = await aUser(service, 'admin');
    await service.database.updateTable('users').set({ disabled_at: service.now().toISOString() }).where('id', '=', id).execute();
    expect(await statusOf('/users', headers)).toBe(401);
  });

  it('is kept as a hash: the database opens nothing', async () => {
    const { headers } = await aUser(service, 'hr');
    const [row] = await service.database.selectFrom('sessions').selectAll().execute();
    expect(headers['cookie']).not.toContain(row?.token_hash);
    expect(await statusOf('/users', { cookie: `first-port-hr=${row?.token_hash ?? ''}` })).toBe(401);
  });
});

describe('the cookie of a session', () => {
  it('is for our own pages and our own routes alone, out of reach of any script', async () => {
    const { id } = await aUser(service, 'hr');
    expect(await startSession(service, { user: id })).toMatch(
      /^first-port-hr=[\w-]{43}; Max-Age=43200; Path=\/api\/hr; HttpOnly; SameSite=Strict$/,
    );
    const learner = await aLearner(service);
    expect(await startSession(service, { learner: learner.id })).toContain('; Path=/api/learner;');
  });

  it('stays in the folder of the address, and on HTTPS where that is how people come', async () => {
    const here = await aService(await open({ PUBLIC_URL: 'https://training.example.org', BASE_PATH: '/officers/' }));
    const { id } = await aUser(here, 'hr');
    const cookie = await startSession(here, { user: id });
    expect(cookie).toMatch(/^__Secure-first-port-hr=/);
    expect(cookie).toMatch(/; Path=\/officers\/api\/hr; .*Secure/);
  });
});

describe('a call that changes something', () => {
  const change = (headers: Record<string, string>) => statusOf('/change', { host: 'localhost:4321', ...headers }, 'POST');

  it('is done for a page of ours', async () => {
    expect(await change(OWN_CALL)).toBe(200);
    expect(await change({ ...OWN_CALL, origin: 'http://localhost:4321', 'sec-fetch-site': 'same-origin' })).toBe(200);
  });

  it.each([
    ['without our header, as a form would send it', { 'content-type': 'application/json' }],
    ['from another site', { ...OWN_CALL, origin: 'https://elsewhere.example' }],
    ['from another port of the same machine', { ...OWN_CALL, origin: 'http://localhost:8080' }],
    ['from a page without an origin', { ...OWN_CALL, origin: 'null' }],
    ['that the browser calls cross-site', { ...OWN_CALL, 'sec-fetch-site': 'cross-site' }],
    ['that the browser calls same-site', { ...OWN_CALL, 'sec-fetch-site': 'same-site' }],
  ])('is refused %s', async (_, headers) => {
    expect(await change(headers)).toBe(403);
  });

  it('is done behind a proxy for the address that people open', async () => {
    const here = await aService(await open({ PUBLIC_URL: 'https://training.example.org' }));
    const post = (origin: string) =>
      routesOf(here).request('/change', { method: 'POST', headers: { ...OWN_CALL, origin, host: 'inside:4321' } });
    expect([(await post('https://training.example.org')).status, (await post('http://training.example.org')).status]).toEqual([200, 403]);
  });
});
