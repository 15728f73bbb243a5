import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../runTool.ts';
import { loadRoom, type Timed } from './live/roomUnderLoad.ts';

/** What a room bears at least, and how fast: 95 of 100 votes and phones are within these. Source: the live room's targets. */
const TARGET = { phones: 60, rooms: 3, acknowledged: 200, atTheDesk: 500, rejoined: 2_000 };
/** One room takes no more phones than the last of these. */
const STEPS = [100, 200, 300, 400, 600];

interface Service {
  readonly api: string;
  readonly process: ChildProcess;
}

/** The service as it is run, in a process of its own, over an empty database. */
async function startService(folder: string): Promise<Service> {
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', BASE_PATH: '', LOG: 'none', DATABASE_URL: join(folder, 'rooms.db') };
  const child = spawn(process.execPath, ['src/server/main.ts'], { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const part of child.stdout) {
    text += String(part);
    const address = /First Port is at (http\S+)/.exec(text)?.[1];
    if (address !== undefined) return { api: `${address}api/`, process: child };
  }
  throw new Error(`The service ended before it listened:\n${text}`);
}

/** Memory of a process in megabytes; undefined where the system does not tell. */
function memoryOf({ process: { pid } }: Service): number | undefined {
  try {
    return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1000);
  } catch {
    return undefined;
  }
}

function p95(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0);
}

function rowOf(rooms: number, phones: number, timed: readonly Timed[], memory: number | undefined): Record<string, string | number> {
  return {
    rooms,
    'phones in each': phones,
    'vote acknowledged, p95 ms': p95(timed.flatMap(({ acknowledged }) => acknowledged)),
    'at the desk, p95 ms': p95(timed.flatMap(({ atTheDesk }) => atTheDesk)),
    'rejoined, p95 ms': p95(timed.flatMap(({ rejoined }) => rejoined)),
    'votes lost': timed.reduce((sum, { lost }) => sum + lost, 0),
    'memory MB': memory ?? 'not told',
  };
}

const isWithin = ({ acknowledged, atTheDesk, rejoined, lost }: Timed): boolean =>
  p95(acknowledged) <= TARGET.acknowledged && p95(atTheDesk) <= TARGET.atTheDesk && p95(rejoined) <= TARGET.rejoined && lost === 0;

/** Rooms of phones: three at once with sixty each, then one that grows until the targets are passed. */
export async function benchLive(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'first-port-bench-live-'));
  const service = await startService(folder);
  try {
    console.log('\nRooms for phones on node:sqlite, with phones and service on this one machine');
    const three = await Promise.all(Array.from({ length: TARGET.rooms }, () => loadRoom(service.api, TARGET.phones)));
    const rows = [rowOf(TARGET.rooms, TARGET.phones, three, memoryOf(service))];
    let bears = three.every(isWithin) ? TARGET.phones : 0;
    for (const phones of STEPS) {
      const timed = await loadRoom(service.api, phones);
      rows.push(rowOf(1, phones, [timed], memoryOf(service)));
      if (!isWithin(timed)) break;
      bears = phones;
    }
    console.table(rows);
    const { acknowledged, atTheDesk, rejoined } = TARGET;
    console.log(
      `Targets, p95: ${acknowledged} ms acknowledged, ${atTheDesk} ms at the desk, ${rejoined} ms back. One room bears ${bears} phones.`,
    );
  } finally {
    service.process.kill('SIGTERM');
    await once(service.process, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}
