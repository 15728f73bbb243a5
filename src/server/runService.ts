import { setTimeout as wait } from 'node:timers/promises';
import { createApi } from './api.ts';
import type { Draining } from './api.ts';
import type { SiteFiles } from './app.ts';
import type { Configuration } from './configuration/configuration.ts';
import { createLog, describeError } from './log.ts';
import type { Log } from './log.ts';
import { openService } from './openService.ts';
import type { Service } from './service.ts';
import { offerSetUp } from './signIn/setUp.ts';
import { refuseWithoutSite, serveSite } from './startServer.ts';
import { tidy } from './tidy.ts';

export interface RunningService {
  /** The address to open. */
  readonly url: string;
  /** Where the first administrator is set up; undefined once there is one. */
  readonly setUpUrl: string | undefined;
  /** Says "not ready", lets what is under way end, and closes the database. */
  readonly stop: () => Promise<void>;
}

const HOUR = 3_600_000;

/** Serves the built site with its service, or alone where the configuration names no database. */
export async function runService(dist: string, configuration: Configuration, write: (line: string) => void): Promise<RunningService> {
  const files: SiteFiles = { dist, base: configuration.basePath };
  refuseWithoutSite(dist);
  const log = createLog(write, () => new Date(), configuration.log);
  if (configuration.database.kind === 'none') {
    const { url, stop } = await serveSite(files, configuration);
    return { url, setUpUrl: undefined, stop: () => stop(configuration.stopSeconds) };
  }
  const service = await openService(configuration, dist, log).catch((error: unknown) => {
    const sentence = explainOpening(error, configuration);
    throw sentence === undefined ? error : new Error(sentence, { cause: error });
  });
  try {
    return await serveWith(service, files);
  } catch (error) {
    await service.database.destroy();
    throw error;
  }
}

async function serveWith(service: Service, files: SiteFiles): Promise<RunningService> {
  const { configuration, log } = service;
  const ending = new AbortController();
  const state: Draining = { isDraining: false, ending: ending.signal };
  const site = await serveSite(files, configuration, createApi(service, state));
  const setUp = await offerSetUp(service);
  const timer = setInterval(() => void tidySoundly(service, log), HOUR).unref();
  log('started', { database: configuration.database.kind });
  const stop = async (): Promise<void> => {
    log('stopping');
    clearInterval(timer);
    state.isDraining = true;
    await wait(configuration.drainSeconds * 1000);
    ending.abort();
    await site.stop(configuration.stopSeconds);
    await service.database.destroy();
    log('stopped');
  };
  const { publicOrigin, basePath } = configuration;
  const opened = publicOrigin === undefined ? site.url : `${publicOrigin}${basePath}`;
  return { url: site.url, setUpUrl: setUp && `${opened}${setUp.path}`, stop };
}

/** What has run out is removed; where that fails, the next hour tries again. */
async function tidySoundly(service: Service, log: Log): Promise<void> {
  await tidy(service).catch((error: unknown) => log('tidying failed', describeError(error)));
}

/** A database that cannot be opened says so by a code; what has none is a sentence of ours already. */
function explainOpening(error: unknown, { database }: Configuration): string | undefined {
  const { code, errcode } = error as { code?: string; errcode?: number };
  if (code === undefined && errcode === undefined) return undefined;
  const what = database.kind === 'postgres' ? 'The PostgreSQL server that DATABASE_URL names' : 'The database file';
  return `${what} cannot be used (${String(errcode ?? code)}). Check that it is there, has room, and lets this account in.`;
}
