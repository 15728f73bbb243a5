import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createApp } from '#src/server/app.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The built site on a server of its own, which a test can cut off in the middle. Static files alone: no service is behind it. */
export class LiveSite {
  #server: Server | undefined;
  url = '';

  async listen(): Promise<void> {
    this.#server = await new Promise<Server>((resolve) => {
      const server = serve({ fetch: createApp({ dist }).fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(server as Server));
    });
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}
