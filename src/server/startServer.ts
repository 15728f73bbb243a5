import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import type { SiteFiles } from './app.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** HOST and PORT say where to listen. Nobody else's machine is reached unless HOST asks for it. */
export function readAddress(environment: Readonly<Record<string, string | undefined>>): Address {
  const port = Number(environment['PORT'] || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is "${environment['PORT']}". It takes a whole number from 0 to 65535.`);
  return { host: environment['HOST'] || '127.0.0.1', port };
}

/** What went wrong while starting to listen, in a sentence that says what to do. */
export function explainListenError(error: NodeJS.ErrnoException, { host, port }: Address): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES') return `This account may not listen on port ${port}. Choose one above 1023: PORT=4321 npm start`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `This machine has no address "${host}". Leave HOST out, or use 0.0.0.0 for all of its addresses.`;
  return `The server could not start: ${error.message}`;
}

/** Listens for a moment, to know early whether the address can be had; rejects with a sentence when it cannot. */
export async function checkAddress(address: Address): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(new Error(explainListenError(error, address))));
    probe.listen(address.port, address.host, () => probe.close(() => resolve()));
  });
}

/** Serves the built site until the process is told to stop. Resolves with the address once it listens. */
export async function startServer(files: SiteFiles, address: Address): Promise<string> {
  if (!existsSync(join(files.dist, 'index.html'))) throw new Error('There is no built site yet. Run: npm run build');
  const app = createApp(files);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: address.host, port: address.port }, ({ port }) => {
      const folder = (files.base ?? '').replace(/^\/*|\/*$/g, '');
      const shown = address.host === '127.0.0.1' ? 'localhost' : address.host.includes(':') ? `[${address.host}]` : address.host;
      resolve(`http://${shown}:${port}/${folder === '' ? '' : `${folder}/`}`);
    });
    server.on('error', (error: NodeJS.ErrnoException) => reject(new Error(explainListenError(error, address))));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close(() => process.exit(0)));
  });
}
