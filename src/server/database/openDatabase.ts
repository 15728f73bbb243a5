import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Configuration } from '../configuration/configuration.ts';
import { migrateToLatest } from './migrateToLatest.ts';
import { NodeSqliteDialect, afterOpening, openSqlite } from './openSqlite.ts';
import type { Schema } from './schema.ts';

type Needed = Pick<Configuration, 'database' | 'databaseConnections'>;

/** Opens the database that the configuration names and brings its tables up to date. Several processes may do so at once. */
export async function openDatabase(configuration: Needed): Promise<Kysely<Schema>> {
  const database = connect(configuration);
  try {
    await migrateToLatest(database);
    if (configuration.database.kind === 'sqlite') await sql.raw(afterOpening).execute(database);
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

function connect({ database: place, databaseConnections }: Needed): Kysely<Schema> {
  if (place.kind === 'none') throw new Error('There is no database to open: DATABASE_URL is none.');
  if (place.kind === 'sqlite') return new Kysely({ dialect: new NodeSqliteDialect({ database: openSqlite(place.file) }) });
  return new Kysely({ dialect: new PostgresDialect({ pool: openPool(place.url, databaseConnections) }) });
}

/** Counts and averages are numbers here as they are in SQLite: nothing that is counted comes near the limits of one. */
const NUMBERS_AS_TEXT = [20, 1700];

function openPool(url: string, max: number): pg.Pool {
  const types = {
    getTypeParser: (type: number, format?: 'text' | 'binary') =>
      NUMBERS_AS_TEXT.includes(type) ? Number : (pg.types.getTypeParser as (type: number, format?: string) => unknown)(type, format),
  } as pg.CustomTypesConfig;
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    application_name: 'first-port',
    connectionTimeoutMillis: 5000,
    statement_timeout: 120_000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  // A connection that breaks is replaced at the next query, and a query under way rejects by itself; unheard, either would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
