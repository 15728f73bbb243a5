import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The service as a process of its own. */
export interface ServiceProcess {
  /** The address that it listens on. */
  readonly url: string;
  /** Where the first administrator is set up; empty once there is one. */
  readonly setUpUrl: string;
  /** What it has logged so far, a line each. */
  readonly logged: () => readonly string[];
  readonly process: ChildProcess;
  /** Resolves with the code that it ended with, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** Starts the service as `npm start` does after its build, on a free port, and waits until it listens. */
export async function aProcess(dist: string, environment: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const script = `
    import { readConfiguration } from '#src/server/configuration/configuration.ts';
    import { runService } from '#src/server/runService.ts';
    import { stopOnSignal } from '#src/server/stopOnSignal.ts';
    try {
      const running = await runService(${JSON.stringify(dist)}, readConfiguration(process.env, ${JSON.stringify(dist)}), (line) => process.stderr.write(line));
      stopOnSignal(running.stop);
      console.log(JSON.stringify({ url: running.url, setUpUrl: running.setUpUrl ?? '' }));
    } catch (error) {
      console.log(JSON.stringify({ failed: error.message }));
      process.exit(1);
    }`;
  const words = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script];
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let logged = '';
  child.stderr.on('data', (part: Buffer) => (logged += part.toString()));
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string | null);
  const [first] = (await Promise.race([once(child.stdout, 'data'), ended.then(() => [Buffer.from('{"failed":"it ended"}')])])) as [Buffer];
  const said = JSON.parse(first.toString()) as { url?: string; setUpUrl?: string; failed?: string };
  if (said.url === undefined) throw new Error(`${said.failed ?? ''} ${logged}`.trim());
  return {
    url: said.url.replace('localhost', '127.0.0.1'),
    setUpUrl: said.setUpUrl ?? '',
    logged: () => logged.split('\n').filter(Boolean),
    process: child,
    ended,
  };
}
