import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import type { Schema } from './schema.ts';
import * as register from './migrations/001-register.ts';
import * as live from './migrations/002-live.ts';

/** In order. A migration that has been released is never changed; the next one mends it. */
const migrations: Readonly<Record<string, Migration>> = { '001-register': register, '002-live': live };

const migratorOf = (database: Kysely<Schema>): Migrator =>
  new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve({ ...migrations }) } });

/** Brings the tables up to date, each migration whole or not at all. A process that finds another at it waits for it. */
export async function migrateToLatest(database: Kysely<Schema>): Promise<readonly string[]> {
  const { error, results = [] } = await migratorOf(database).migrateToLatest();
  if (error !== undefined) throw error;
  return results.map(({ migrationName }) => migrationName);
}

/** Whether the database can be reached and holds the tables that this version expects. */
export async function isUpToDate(database: Kysely<Schema>): Promise<boolean> {
  const known = await migratorOf(database).getMigrations();
  return known.every(({ executedAt }) => executedAt !== undefined);
}
