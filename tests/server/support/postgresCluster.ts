import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The folder that a run's cluster will lie in, told to every test process by `startOfRun`. Nothing is started until a test asks. */
export const CLUSTER_FOLDER = 'FIRST_PORT_TEST_CLUSTER';

const isRoot = process.getuid?.() === 0;

/** The folder of initdb and pg_ctl: on the PATH, or where Debian puts them. */
export function findPostgres(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(':');
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [...onPath, ...versions.map((version) => join(debian, version, 'bin'))].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')),
  );
}

/** PostgreSQL refuses to run as root, so root runs it as the account that Debian makes for it, or as nobody. */
function account(): { uid: number; gid: number } | undefined {
  if (!isRoot) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const [, , uid, gid] = (
    lines.find((line) => line.startsWith('postgres:')) ??
    lines.find((line) => line.startsWith('nobody:')) ??
    ''
  ).split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function run(program: string, words: readonly string[]): void {
  const bin = findPostgres() ?? '';
  execFileSync(join(bin, program), words, { stdio: 'ignore', cwd: '/', ...account() });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

async function start(folder: string): Promise<string> {
  const data = join(folder, 'data');
  const who = account();
  if (who) chownSync(folder, who.uid, who.gid);
  run('initdb', ['-D', data, '-U', 'first_port', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
  const port = await freePort();
  // Thrown away after the run, so nothing of it has to outlast a power cut.
  const settings = `-c fsync=off -c full_page_writes=off -p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=200`;
  run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start']);
  return `postgres://first_port@127.0.0.1:${port}/postgres`;
}

/** The address of the run's cluster. The first test process that asks starts it; the others wait for it. */
export async function clusterUrl(): Promise<string> {
  const given = process.env['DATABASE_URL_TEST'];
  if (given) return given;
  const folder = process.env[CLUSTER_FOLDER] ?? '';
  const ready = join(folder, 'url');
  try {
    mkdirSync(join(folder, 'being-started'));
  } catch {
    for (let tries = 0; !existsSync(ready) && tries < 600; tries += 1) await wait(100);
    return readFileSync(ready, 'utf8');
  }
  const url = await start(folder);
  writeFileSync(ready, url);
  return url;
}

/** Vitest calls this once before all test files; what it returns, once after all of them. */
export default function startOfRun(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'first-port-postgres-'));
  process.env[CLUSTER_FOLDER] = folder;
  return () => {
    if (existsSync(join(folder, 'data')))
      spawnSync(join(findPostgres() ?? '', 'pg_ctl'), ['-D', join(folder, 'data'), '-m', 'immediate', 'stop'], {
        stdio: 'ignore',
        cwd: '/',
        ...account(),
      });
    rmSync(folder, { recursive: true, force: true });
  };
}
