import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { OWN_CALL } from './support/aService.ts';
import { aProcess, type ServiceProcess } from './support/aProcess.ts';
import { aSite } from './support/aSite.ts';
import { describeOnEachDatabase } from './support/databases.ts';

const dist = aSite();
const started: ServiceProcess[] = [];
afterEach(() => {
  for (const { process } of started.splice(0)) process.kill('SIGKILL');
});
async function start(environment: Record<string, string>): Promise<ServiceProcess> {
  const running = await aProcess(dist, environment);
  started.push(running);
  return running;
}
const events = ({ logged }: ServiceProcess): string[] => logged().map((line) => (JSON.parse(line) as { event: string }).event);
async function until(running: ServiceProcess, event: string): Promise<void> {
  while (!events(running).includes(event)) await wait(10);
}
/** Takes some tenths of a second: a password is hashed. */
const slowCall = (url: string) =>
  fetch(`${url}api/hr/sign-in`, {
    method: 'POST',
    headers: OWN_CALL,
    body: JSON.stringify({ email: 'nobody@harbour.example', password: 'a guess' }),
  });

describeOnEachDatabase((_, openTest) => {
  async function place(): Promise<Record<string, string>> {
    const { database, configuration } = await openTest();
    await database.destroy();
    const { database: kept } = configuration;
    return { DATABASE_URL: kept.kind === 'sqlite' ? `sqlite:${kept.file}` : kept.kind === 'postgres' ? kept.url : 'none' };
  }

  describe('the service as a process', () => {
    it('serves the site and the service, and tells where to set up the first administrator', async () => {
      const running = await start(await place());
      expect(await (await fetch(running.url)).text()).toContain('Home');
      expect(await (await fetch(`${running.url}api/ready`)).json()).toEqual({ ready: true });
      const token = /hr\/set-up\/#([\w-]{43})$/.exec(running.setUpUrl)?.[1];
      const message = { token, name: 'Ada', email: 'ada@harbour.example', password: 'a quiet harbour at dawn' };
      const answer = await fetch(`${running.url}api/hr/set-up`, { method: 'POST', headers: OWN_CALL, body: JSON.stringify(message) });
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([
        200,
        expect.stringContaining('HttpOnly; SameSite=Strict') as string,
      ]);
    });

    it('offers the set-up afresh at each start until it is done', async () => {
      const where = await place();
      const first = await start(where);
      first.process.kill('SIGTERM');
      await first.ended;
      const second = await start(where);
      expect(second.setUpUrl).not.toBe('');
      expect(second.setUpUrl).not.toBe(first.setUpUrl);
    });

    it('lets what is under way end before it stops, takes nothing new, and says so in its log', async () => {
      const running = await start(await place());
      // Two passwords are hashed at a time: when the first is answered, others are under way.
      const answers = Promise.all(Array.from({ length: 4 }, () => slowCall(running.url)));
      await until(running, 'request');
      running.process.kill('SIGTERM');
      expect((await answers).map(({ status }) => status)).toEqual([401, 401, 401, 401]);
      expect(await running.ended).toBe(0);
      expect(events(running).slice(0, 1).concat(events(running).slice(-2))).toEqual(['started', 'request', 'stopped']);
      expect(events(running).filter((event) => event === 'request')).toHaveLength(4);
      await expect(fetch(`${running.url}api/health`)).rejects.toThrow();
    });

    it('says that it is not ready while it drains, and still answers', async () => {
      const running = await start({ ...(await place()), DRAIN_SECONDS: '3' });
      running.process.kill('SIGTERM');
      await until(running, 'stopping');
      const [ready, live] = await Promise.all(['api/ready', 'api/health'].map((path) => fetch(running.url + path)));
      expect([ready?.status, live?.status]).toEqual([503, 200]);
      expect(await running.ended).toBe(0);
    });

    it('ends at once when it is told a second time', async () => {
      const running = await start({ ...(await place()), DRAIN_SECONDS: '60' });
      running.process.kill('SIGTERM');
      await until(running, 'stopping');
      running.process.kill('SIGTERM');
      expect(await running.ended).toBe(130);
    });

    it('writes no line of its log that names an address, a person or a token', async () => {
      const running = await start(await place());
      const token = running.setUpUrl.split('#')[1] ?? '';
      await slowCall(running.url);
      await fetch(`${running.url}api/hr/users/somebody-in-particular`);
      const lines = running.logged().join('\n');
      for (const word of [token, 'nobody@', 'somebody-in-particular', '127.0.0.1']) expect(lines).not.toContain(word);
    });
  });
});

describe('the service that cannot start', () => {
  it('says in a sentence that its database cannot be used', async () => {
    await expect(aProcess(dist, { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toThrow(
      'The PostgreSQL server that DATABASE_URL names cannot be used (ECONNREFUSED). Check that it is there',
    );
  });

  it('says in a sentence that its file is no database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'first-port-no-database-'));
    await expect(aProcess(dist, { DATABASE_URL: `sqlite:${folder}` })).rejects.toThrow('The database file cannot be used (EISDIR).');
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves the site alone where it is told to', async () => {
    const running = await start({ DATABASE_URL: 'none' });
    expect([(await fetch(running.url)).status, (await fetch(`${running.url}api/health`)).status, running.setUpUrl]).toEqual([200, 404, '']);
  });
});
