import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '#src/server/api.ts';
import { createApp } from '#src/server/app.ts';
import { OWN_CALL, aService, aUser, type TestService } from './support/aService.ts';
import { callApi, type Api } from './support/callApi.ts';
import { openSqliteTest } from './support/databases.ts';

const dist = mkdtempSync(join(tmpdir(), 'first-port-site-'));
writeFileSync(join(dist, 'index.html'), '<h1>Home</h1>');
writeFileSync(join(dist, '404.html'), '<h1>No such page</h1>');
afterAll(() => rmSync(dist, { recursive: true, force: true }));

const open = openSqliteTest();
let service: TestService;
let api: Api;
beforeEach(async () => {
  service = await aService(await open());
  api = createApi(service);
});
async function refusal(path: string, init: RequestInit = {}): Promise<{ status: number; refused: string }> {
  const answer = await api.request(path, init);
  return { status: answer.status, ...((await answer.json()) as { refused: string }) };
}

describe('an answer of the service', () => {
  it('is kept by nobody and runs nothing', async () => {
    for (const path of ['/health', '/nowhere', '/hr/me']) {
      const { headers } = await api.request(path);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-type')).toContain('application/json');
    }
  });

  it('is a sentence where there is nothing', async () => {
    expect(await refusal('/nowhere')).toEqual({ status: 404, refused: 'The service has nothing at this address.' });
  });

  it('is a sentence where something unforeseen went wrong; the log tells where, and neither tells what it was about', async () => {
    service.database.selectFrom = () => {
      throw new Error('could not find ana@harbour.example in /srv/secret');
    };
    const { status, refused } = await refusal('/hr/me', { headers: { cookie: `first-port-hr=${'a'.repeat(43)}` } });
    const [logged = ''] = service.logged.filter((line) => line.includes('unexpected'));
    const id = /log as ([0-9a-f]{16})\./.exec(refused)?.[1];
    expect(status).toBe(500);
    expect(JSON.parse(logged)).toMatchObject({ event: 'unexpected error', id, route: '/hr/me', error: 'Error' });
    expect(logged).toContain('sessions.ts');
    expect(refused + logged).not.toMatch(/ana@|secret/);
  });
});

describe('a message', () => {
  const send = (body: string, headers: Record<string, string> = {}) =>
    refusal('/hr/sign-in', { method: 'POST', headers: { ...OWN_CALL, ...headers }, body });

  it.each([
    ['that is not marked as JSON', '{}', { 'content-type': 'text/plain' }, 415, 'not marked as JSON'],
    ['that is cut off', '{"email": "a', {}, 400, 'not whole JSON'],
    ['without what it needs', '{"email": "a"}', {}, 400, 'The message cannot be read. "password" is missing.'],
    ['with a character that no database keeps', '{"email": "a\\u0000", "password": ""}', {}, 400, 'U+0000'],
    ['that is longer than the route takes', `{"email": "${'a'.repeat(4000)}"}`, {}, 413, 'longer than the 4 kB'],
    ['that says it is longer than anything', '{}', { 'content-length': '999999999999' }, 413, 'longer than'],
    ['that is nested to exhaust its reader', `${'['.repeat(1500)}${']'.repeat(1500)}`, {}, 400, 'nested deeper than 64'],
  ])('%s is refused with a sentence', async (_, body, headers, status, sentence) => {
    const refused = await send(body, headers);
    expect(refused.status).toBe(status);
    expect(refused.refused).toContain(sentence);
  });

  it('whose bytes are no text is refused', async () => {
    const body = Buffer.from([0x22, 0xff, 0xfe, 0x22]);
    expect(await refusal('/hr/sign-in', { method: 'POST', headers: OWN_CALL, body })).toMatchObject({ status: 400 });
  });

  it('is cut off where it grows longer than it said', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(1000).fill(32));
      },
    });
    const answer = await api.request('/hr/sign-in', { method: 'POST', headers: OWN_CALL, body, duplex: 'half' } as RequestInit);
    expect([answer.status, sent < 20]).toEqual([413, true]);
  });

  it('never comes back in its refusal', async () => {
    const { refused } = await send(JSON.stringify({ email: 'ana@harbour.example', password: { secret: 'swordfish' } }));
    expect(refused).not.toMatch(/ana|swordfish/);
  });
});

describe('an address', () => {
  it.each(['/hr/users/a%00b', '/hr/me?q=%00'])('that holds U+0000 is refused: %s', async (path) => {
    expect((await refusal(path)).status).toBe(400);
  });
});

describe('the log of a call', () => {
  it('names the route and never the address that was asked for', async () => {
    const { headers } = await aUser(service, 'admin');
    await callApi(api, 'PATCH', '/hr/users/7c1f-secret-id', { role: 'hr' }, headers);
    const line = JSON.parse(service.logged.at(-1) ?? '{}') as Record<string, unknown>;
    expect(line).toMatchObject({ event: 'request', method: 'PATCH', route: '/hr/users/:id', status: 404 });
    expect(service.logged.join('\n')).not.toMatch(/secret|cookie|first-port-hr/);
  });
});

describe('health and readiness', () => {
  it('is ready while the database is there, and not while the service stops', async () => {
    const state = { isDraining: false };
    const watched = createApi(service, state);
    expect([(await watched.request('/health')).status, (await watched.request('/ready')).status]).toEqual([200, 200]);
    state.isDraining = true;
    expect([(await watched.request('/health')).status, (await watched.request('/ready')).status]).toEqual([200, 503]);
  });

  it('is not ready without its database, and still alive', async () => {
    const other = await aService(await open());
    await other.database.destroy();
    const alone = createApi(other);
    expect([(await alone.request('/health')).status, (await alone.request('/ready')).status]).toEqual([200, 503]);
  });

  it('is not ready where a table is missing that this version needs', async () => {
    await service.database.deleteFrom('kysely_migration' as 'users').execute();
    expect(await (await api.request('/ready')).json()).toEqual({ ready: false, because: 'the tables are not up to date' });
  });
});

describe('the service within the site', () => {
  it('answers below api of the site’s folder, and leaves every other address to the site', async () => {
    const app = createApp({ dist, base: '/officers/' }, api);
    expect((await app.request('/officers/api/health')).status).toBe(200);
    expect(await (await app.request('/officers/nowhere/')).text()).toContain('No such page');
    expect((await app.request('/api/health')).status).toBe(404);
  });

  it('says that it is not there where the site is served alone', async () => {
    const answer = await createApp({ dist }).request('/api/health');
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { refused: 'This site is served without its service: nothing is kept here.' },
    ]);
  });
});
