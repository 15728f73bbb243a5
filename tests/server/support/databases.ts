import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfiguration } from '#src/server/configuration/configuration.ts';
import type { Configuration } from '#src/server/configuration/configuration.ts';
import { openDatabase } from '#src/server/database/openDatabase.ts';
import type { Schema } from '#src/server/database/schema.ts';
import { clusterUrl, findPostgres } from './postgresCluster.ts';

export interface TestDatabase {
  readonly database: Kysely<Schema>;
  readonly configuration: Configuration;
}

/** A new database with tables and no rows. It is closed and removed after the tests of the file. */
export type OpenTest = (environment?: Readonly<Record<string, string>>) => Promise<TestDatabase>;

const isSlow = (): boolean => /\.slow\.test\.tsx?$/.test(expect.getState().testPath ?? '');

/**
 * The same suite on node:sqlite and, in a file called *.slow.test.ts, on a real PostgreSQL. Where there is none, it says what it skips.
 */
export function describeOnEachDatabase(suite: (name: string, openTest: OpenTest) => void): void {
  describe('on node:sqlite', () => suite('node:sqlite', openSqliteTest()));
  if (!isSlow()) return;
  if (findPostgres() !== undefined || process.env['DATABASE_URL_TEST']) {
    describe('on PostgreSQL', () => suite('PostgreSQL', openPostgresTest()));
    return;
  }
  console.warn(`PostgreSQL is not here (initdb and pg_ctl): what stands in ${expect.getState().testPath} was tried on SQLite alone.`);
  describe('on PostgreSQL', () => it.skip('was not tried: PostgreSQL is not here'));
}

/** Opens databases in a folder of their own. For a suite that runs on SQLite alone. */
export function openSqliteTest(): OpenTest {
  const folder = mkdtempSync(join(tmpdir(), 'first-port-sqlite-'));
  const opened: Kysely<Schema>[] = [];
  afterAll(async () => {
    await Promise.all(opened.map((database) => database.destroy()));
    rmSync(folder, { recursive: true, force: true });
  });
  return async (environment = {}) => {
    const configuration = readConfiguration({ DATABASE_URL: `sqlite:${join(folder, `${randomUUID()}.db`)}`, ...environment }, folder);
    const database = await openDatabase(configuration);
    opened.push(database);
    return { database, configuration };
  };
}

/** Opens databases on the run's PostgreSQL, each with a name of its own. */
export function openPostgresTest(): OpenTest {
  const opened: { readonly database: Kysely<Schema>; readonly name: string }[] = [];
  afterAll(async () => {
    await Promise.all(opened.map(({ database }) => database.destroy()));
    // A cluster that the run has started is thrown away whole.
    if (process.env['DATABASE_URL_TEST'] && opened.length > 0) await atCluster((client) => dropAll(client, opened));
  }, 60_000);
  return async (environment = {}) => {
    const name = `t_${randomUUID().replaceAll('-', '')}`;
    const url = await atCluster(async (client, cluster) => {
      await client.query(`create database ${name}`);
      return new URL(`/${name}`, cluster).href;
    });
    const configuration = readConfiguration({ DATABASE_URL: url, ...environment }, tmpdir());
    const database = await openDatabase(configuration);
    opened.push({ database, name });
    return { database, configuration };
  };
}

async function dropAll(client: pg.Client, opened: readonly { readonly name: string }[]): Promise<void> {
  for (const { name } of opened) await client.query(`drop database ${name} with (force)`);
}

async function atCluster<T>(work: (client: pg.Client, cluster: string) => Promise<T>): Promise<T> {
  const cluster = await clusterUrl();
  const client = new pg.Client({ connectionString: cluster });
  await client.connect();
  try {
    return await work(client, cluster);
  } finally {
    await client.end();
  }
}
