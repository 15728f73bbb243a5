import { beforeEach, describe, expect, it } from 'vitest';
import { Hono } from 'hono';
import { learnerRoutes } from '#src/server/learner/learnerRoutes.ts';
import { hashOfToken } from '#src/server/signIn/token.ts';
import { aLearner, aService, cookieIn, OWN_CALL, type TestService } from '../support/aService.ts';
import { openSqliteTest } from '../support/databases.ts';

const openTest = openSqliteTest();
const TOKEN = 'a-token-that-nobody-guesses-0001';
let service: TestService;
let api: Hono;
let learner: string;

beforeEach(async () => {
  service = await aService(await openTest());
  api = new Hono().route('/learner', learnerRoutes(service));
  learner = (await aLearner(service, 'Ana Tui')).id;
});

const issue = (rest: { expires_at?: string; revoked_at?: string } = {}) =>
  service.database
    .insertInto('learner_links')
    .values({
      ...{ token_hash: hashOfToken(TOKEN), learner_id: learner, issued_at: '2026-11-01T00:00:00.000Z' },
      ...{ expires_at: '2027-02-01T00:00:00.000Z', revoked_at: null, ...rest },
    })
    .execute();

const exchange = (token: unknown = TOKEN) =>
  api.request('/learner/exchange', { method: 'POST', headers: OWN_CALL, body: JSON.stringify({ token }) });

describe('a personal link', () => {
  it('is exchanged for a session that no script can read, and says who is followed', async () => {
    await issue();
    const assigned = { learner_id: learner, course: 'initial', assigned_on: '2026-11-01', due_on: '2026-12-01', begun_on: null };
    await service.database.insertInto('assignments').values(assigned).execute();
    const response = await exchange();
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/i);
    const here = {
      name: 'Ana Tui',
      organisation: 'Harbour University',
      courses: [{ course: 'initial', dueOn: '2026-12-01' }],
      scoresToHr: false,
    };
    expect(await response.json()).toEqual(here);
    const cookie = cookieIn(response.headers.get('set-cookie')!);
    expect(await (await api.request('/learner/me', { headers: { cookie } })).json()).toEqual(here);
  });

  it('opens on several devices, each with a session of its own, until one signs out', async () => {
    await issue();
    const cookies = [await exchange(), await exchange()].map((response) => cookieIn(response.headers.get('set-cookie')!));
    await api.request('/learner/sign-out', { method: 'POST', headers: { ...OWN_CALL, cookie: cookies[0]! } });
    const statuses = await Promise.all(cookies.map(async (cookie) => (await api.request('/learner/me', { headers: { cookie } })).status));
    expect(statuses).toEqual([401, 200]);
  });

  it('leaves no token in the database, the log or the audit log', async () => {
    await issue();
    await exchange();
    const audit = await service.database.selectFrom('audit_log').selectAll().execute();
    expect(audit).toMatchObject([{ action: 'personal link opened', subject: learner, user_id: null }]);
    const links = await service.database.selectFrom('learner_links').selectAll().execute();
    expect(JSON.stringify([audit, links, service.logged])).not.toContain(TOKEN);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['is not known', async () => undefined, 'Check that the whole of it was copied'],
    ['was revoked', () => issue({ revoked_at: '2026-11-20T00:00:00.000Z' }), 'Look for the newest'],
    ['has run out', () => issue({ expires_at: '2026-11-22T00:59:59.000Z' }), 'Ask whoever sent it for a fresh one'],
  ])('that %s begins no session and says how to go on', async (_, prepare, says) => {
    await prepare();
    const response = await exchange();
    expect(response.status).toBe(410);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await response.json()).toEqual({ refused: expect.stringContaining(says) });
  });

  it('is never opened by following it: only a call that sends the token does', async () => {
    await issue();
    for (const path of ['/learner/exchange', `/learner/exchange?token=${TOKEN}`]) expect((await api.request(path)).status).toBe(404);
    expect(await service.database.selectFrom('sessions').where('learner_id', '=', learner).selectAll().execute()).toHaveLength(1);
  });

  it.each([['too short'], ['x'.repeat(101)], ['with spaces in the middle of it'], [7], [null]])('that is %s is none', async (token) => {
    expect((await exchange(token)).status).toBe(400);
  });

  it('cannot be guessed at leisure', async () => {
    const statuses = new Set<number>();
    for (let tries = 0; tries < 210; tries += 1) statuses.add((await exchange(`guess-number-${String(tries).padStart(20, '0')}`)).status);
    expect([...statuses]).toEqual([410, 429]);
  });

  it('opens nothing once its session has run out', async () => {
    await issue();
    const cookie = cookieIn((await exchange()).headers.get('set-cookie')!);
    service.pass(91 * 24 * 3600);
    expect((await api.request('/learner/me', { headers: { cookie } })).status).toBe(401);
  });
});
