import { randomBytes } from 'node:crypto';
import type { Configuration } from './configuration/configuration.ts';
import { openPublishedContent } from './content/publishedContent.ts';
import { openDatabase } from './database/openDatabase.ts';
import type { Log } from './log.ts';
import type { Service } from './service.ts';

/** Opens the database and the content of the built site: all that the routes stand on. */
export async function openService(configuration: Configuration, dist: string, log: Log): Promise<Service> {
  const database = await openDatabase(configuration);
  const now = (): Date => new Date();
  try {
    const published = await openPublishedContent(database, dist, now);
    return { database, configuration, content: published.register, published, now, randomBytes, log };
  } catch (error) {
    await database.destroy();
    throw error;
  }
}
