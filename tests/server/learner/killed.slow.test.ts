import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { openDatabase } from '#src/server/database/openDatabase.ts';
import { aRun } from '../../domain/builders/aCourse.ts';
import { aLearner, aService, OWN_CALL } from '../support/aService.ts';
import { describeOnEachDatabase, type TestDatabase } from '../support/databases.ts';
import { aBuild } from '../support/publishedTexts.ts';

const program = fileURLToPath(new URL('aServiceProcess.ts', import.meta.url));
const dist = mkdtempSync(join(tmpdir(), 'first-port-killed-'));
mkdirSync(join(dist, 'content'));
writeFileSync(join(dist, 'index.html'), '<!doctype html><title>First Port</title>');
writeFileSync(join(dist, 'content/judges.json'), aBuild().judges);
writeFileSync(join(dist, 'content/register.json'), aBuild().register);
afterAll(() => rmSync(dist, { recursive: true }));

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

interface Running {
  readonly process: ChildProcess;
  readonly url: string;
}

/** A service in a process of its own, over the database of a test. */
async function startProcess({ configuration: { database } }: TestDatabase): Promise<Running> {
  const port = await freePort();
  const address = database.kind === 'postgres' ? database.url : `sqlite:${database.kind === 'sqlite' ? database.file : ''}`;
  const env = { ...process.env, DATABASE_URL: address, PORT: String(port), HOST: '127.0.0.1', LOG: 'none' };
  const child = spawn(process.execPath, [program, dist], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${String(port)}/api/`;
  for (let tries = 0; tries < 150; tries += 1) {
    const isReady = await fetch(`${url}ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return { process: child, url };
    await wait(100);
  }
  throw new Error('The service did not start.');
}

const runs = Array.from({ length: 200 }, (_, index) => aRun('needed', { id: `run-number-${String(index)}` }));

/** Sends one run. Gives the id that was acknowledged, if any was. */
async function send(url: string, headers: Record<string, string>, run: (typeof runs)[number]): Promise<string | undefined> {
  try {
    const body = JSON.stringify({ kind: 'attempt', id: run.id, attempt: run });
    const response = await fetch(`${url}learner/submissions`, { method: 'POST', headers: { ...OWN_CALL, ...headers }, body });
    return response.ok ? ((await response.json()) as { acknowledged: string }).acknowledged : undefined;
  } catch {
    return undefined;
  }
}

async function end(running: Running): Promise<void> {
  running.process.kill('SIGKILL');
  await once(running.process, 'exit');
}

/** Somebody whose runs these are, set down before the service starts: SQLite is then the service's alone. */
async function prepared(opened: TestDatabase): Promise<{ cookies: Record<string, string>[] }> {
  const service = await aService(opened);
  service.setNow(new Date().toISOString());
  const learners = await Promise.all(Array.from({ length: 20 }, (_each, index) => aLearner(service, `Learner ${String(index)}`)));
  return { cookies: learners.map(({ headers }) => headers) };
}

describeOnEachDatabase((_, openTest) => {
  it('a service killed in the midst of two hundred submissions has lost none that it acknowledged, and takes the rest once', async () => {
    const opened = await openTest();
    const { cookies } = await prepared(opened);
    const ofRun = (index: number) => cookies[index % cookies.length]!;
    const first = await startProcess(opened);
    const acknowledged: string[] = [];
    const under = runs.map(async (run, index) => {
      const id = await send(first.url, ofRun(index), run);
      if (id !== undefined) acknowledged.push(id);
      // In the midst of it, with some answered and others on their way.
      if (acknowledged.length === 60 && first.process.exitCode === null) first.process.kill('SIGKILL');
    });
    await Promise.all(under);
    if (first.process.exitCode === null && first.process.signalCode === null) await once(first.process, 'exit');
    expect(acknowledged.length).toBeGreaterThanOrEqual(60);
    expect(acknowledged.length).toBeLessThan(200);

    const read = await openDatabase(opened.configuration);
    const stored = new Set((await read.selectFrom('attempts').select('id').execute()).map(({ id }) => id));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);

    const second = await startProcess(opened);
    const again = await Promise.all(runs.map((run, index) => send(second.url, ofRun(index), run)));
    expect(again).toEqual(runs.map(({ id }) => id));
    await end(second);
    const rows = await read.selectFrom('attempts').select(['id', 'standing', 'score']).execute();
    expect(rows).toHaveLength(200);
    expect(rows.every(({ standing, score }) => standing === 'holds' && score === 100)).toBe(true);
    const counts = await read.selectFrom('decision_counts').select(['choice', 'learners']).orderBy('choice').execute();
    expect(counts).toEqual([
      { choice: 'listen', learners: 20 },
      { choice: 'refer', learners: 20 },
    ]);
    await read.destroy();
  }, 120_000);

  it('two processes that start at once over one empty database, and take the same runs, keep each once', async () => {
    const opened = await openTest();
    const { cookies } = await prepared(opened);
    await opened.database.deleteFrom('judged_content').execute();
    await opened.database.deleteFrom('content_versions').execute();
    const services = await Promise.all([startProcess(opened), startProcess(opened)]);
    const some = runs.slice(0, 40);
    const sent = services.flatMap(({ url }) => some.map((run, index) => send(url, cookies[index % cookies.length]!, run)));
    const firstTime = await Promise.all(sent);
    // A process that had to wait too long for the other says so; what it did not take is sent again.
    const again = await Promise.all(some.map((run, index) => send(services[0]!.url, cookies[index % cookies.length]!, run)));
    await Promise.all(services.map(end));
    expect(new Set([...firstTime, ...again].filter((id) => id !== undefined)).size).toBe(40);
    const rows = await opened.database.selectFrom('attempts').select('standing').execute();
    expect(rows.map(({ standing }) => standing)).toEqual(some.map(() => 'holds'));
    expect(await opened.database.selectFrom('content_versions').select('hash').execute()).toHaveLength(1);
    expect(await opened.database.selectFrom('judged_content').select('content_hash').execute()).toHaveLength(7);
  }, 120_000);
});
