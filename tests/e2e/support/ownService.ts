import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A service of one test file's own: empty, with an address that nobody else uses. */
export interface OwnService {
  /** With a slash at its end. */
  readonly address: string;
  /** Printed while nobody administers the service. */
  readonly setUpLink: string;
  readonly stop: () => Promise<void>;
}

function textWith(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const hear = (part: Buffer) => {
      text += part.toString();
      if (pattern.test(text)) resolve(text);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The service ended (${String(code)}) before it listened:\n${text}`)));
  });
}

async function stopped(child: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

/** Starts the service on the built site with an empty database in a folder of its own. */
export async function startOwnService(): Promise<OwnService> {
  const folder = mkdtempSync(join(tmpdir(), 'first-port-e2e-'));
  const child = spawn(process.execPath, ['src/server/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', BASE_PATH: '', DATABASE_URL: join(folder, 'register.db') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = await textWith(child, /First Port is at http\S+/);
  const address = /First Port is at (http\S+)/.exec(text)?.[1];
  const setUpLink = /http\S+\/hr\/set-up\/#\S+/.exec(text)?.[0];
  if (address === undefined || setUpLink === undefined) {
    await stopped(child, folder);
    throw new Error(`The service printed no address or no link to set it up:\n${text}`);
  }
  return { address, setUpLink, stop: () => stopped(child, folder) };
}
