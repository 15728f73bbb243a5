import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Address } from './address.ts';
import { createApp } from './app.ts';
import type { SiteFiles } from './app.ts';
import { listen } from './listen.ts';
import type { Listening } from './listen.ts';
import type { Signed } from './service.ts';

/** Begins to serve the built site, and the service where one is given. */
export async function serveSite(files: SiteFiles, address: Address, api?: Hono<Signed>): Promise<Listening> {
  refuseWithoutSite(files.dist);
  return listen(createApp(files, api), address, files.base);
}

/** Said before anything is opened for a site that is not there. */
export function refuseWithoutSite(dist: string): void {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site yet. Run: npm run build');
}

/** Serves the built site alone until the process is told to stop. Resolves with the address once it listens. */
export async function startServer(files: SiteFiles, address: Address): Promise<string> {
  const { url, stop } = await serveSite(files, address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0).then(() => process.exit(0)));
  return url;
}
