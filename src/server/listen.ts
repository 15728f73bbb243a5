import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { explainListenError } from './address.ts';
import type { Address } from './address.ts';

export interface Listening {
  /** The address to open. */
  readonly url: string;
  /** Takes no more calls, lets those under way end within so many seconds, and cuts off what is left. */
  readonly stop: (seconds: number) => Promise<void>;
}

/** Begins to listen. `base` is the folder of the address, for the address to open. */
export function listen(app: Hono, address: Address, base = '/'): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: address.host, port: address.port }, ({ port }) => {
      const folder = base.replace(/^\/*|\/*$/g, '');
      const shown = address.host === '127.0.0.1' ? 'localhost' : address.host.includes(':') ? `[${address.host}]` : address.host;
      const url = `http://${shown}:${port}/${folder === '' ? '' : `${folder}/`}`;
      resolve({ url, stop: (seconds) => stop(server as Server, seconds) });
    });
    server.on('error', (error: NodeJS.ErrnoException) => reject(new Error(explainListenError(error, address))));
  });
}

async function stop(server: Server, seconds: number): Promise<void> {
  let isClosed = false;
  const closed = new Promise<void>((resolve) =>
    server.close(() => {
      isClosed = true;
      resolve();
    }),
  );
  const until = performance.now() + seconds * 1000;
  while (!isClosed && performance.now() < until) {
    // A browser keeps its connection after the answer; nothing more will come over it.
    server.closeIdleConnections();
    await Promise.race([closed, wait(50)]);
  }
  server.closeAllConnections();
  await closed;
}
