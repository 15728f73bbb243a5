import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from './test.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A service of one test's own, which can be ended and started again at the same address with the same database. */
export class RoomService {
  readonly #folder = mkdtempSync(join(tmpdir(), 'first-port-rooms-'));
  #process: ChildProcess | undefined;
  #port = 0;
  #said = '';

  /** With a slash at its end. */
  get address(): string {
    return `http://127.0.0.1:${String(this.#port)}/`;
  }
  /** Everything that it has printed and logged. */
  get said(): string {
    return this.#said;
  }
  /** Everything that its database has on the disk. */
  get files(): Buffer {
    return Buffer.concat(readdirSync(this.#folder).map((name) => readFileSync(join(this.#folder, name))));
  }

  async start(): Promise<void> {
    this.#port ||= await freePort();
    const env = { ...process.env, PORT: String(this.#port), HOST: '127.0.0.1', BASE_PATH: '', LOG: 'requests' };
    const child = spawn(process.execPath, ['src/server/main.ts'], {
      cwd: root,
      env: { ...env, DATABASE_URL: join(this.#folder, 'register.db') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    const isUp = new Promise<void>((resolve, reject) => {
      const hear = (part: Buffer) => {
        this.#said += part.toString();
        if (this.#said.includes('First Port is at')) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`The service ended (${String(code)}):\n${this.#said}`)));
    });
    await isUp;
  }

  /** Ends it in good order, or as a machine that loses its power does. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const child = this.#process;
    if (child?.exitCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
    this.#said = this.#said.replaceAll('First Port is at', 'First Port was at');
  }

  async remove(): Promise<void> {
    await this.end('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Playwright's test over a service of its own. */
export const test = base.extend<{ readonly service: RoomService }>({
  // Playwright reads from the braces which other fixtures this one needs: none.
  service: async ({}, use) => {
    const service = new RoomService();
    await service.start();
    await use(service);
    await service.remove();
  },
  baseURL: async ({ service }, use) => use(service.address),
});
