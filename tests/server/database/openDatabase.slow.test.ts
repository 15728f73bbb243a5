import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { expect, it } from 'vitest';
import type { Configuration, DatabasePlace } from '#src/server/configuration/configuration.ts';
import { isUpToDate, migrateToLatest } from '#src/server/database/migrateToLatest.ts';
import type { Schema } from '#src/server/database/schema.ts';
import { describeOnEachDatabase } from '../support/databases.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describeOnEachDatabase((_, openTest) => {
  it('is brought up to date from empty, and left as it is the next time', async () => {
    const { database } = await openTest();
    expect(await isUpToDate(database)).toBe(true);
    expect(await migrateToLatest(database)).toEqual([]);
  });

  it('tells counts as numbers', async () => {
    const { database } = await openTest();
    const { rows } = await sql`select count(*) as many, avg(1.5) as mean, sum(2) as total`.execute(database);
    expect({ ...(rows[0] as object) }).toEqual({ many: 1, mean: 1.5, total: 2 });
  });

  it('may be opened for the first time by several processes at once', async () => {
    const { database, configuration } = await openTest();
    const place = await emptied(database, configuration.database);
    const ends = await Promise.all(Array.from({ length: 3 }, () => openInAnotherProcess({ ...configuration, database: place })));
    expect(ends).toEqual(Array(3).fill('up to date'));
  });
});

/** A place of the same kind that holds nothing yet. */
async function emptied(database: Kysely<Schema>, place: DatabasePlace): Promise<DatabasePlace> {
  if (place.kind === 'sqlite') return { ...place, file: `${place.file}.new` };
  await sql`drop schema public cascade`.execute(database);
  await sql`create schema public`.execute(database);
  return place;
}

/** Opens the database in a process of its own and says how it then stands. */
async function openInAnotherProcess({ database, databaseConnections }: Configuration): Promise<string> {
  const script = `
    const { openDatabase } = await import('#src/server/database/openDatabase.ts');
    const { isUpToDate } = await import('#src/server/database/migrateToLatest.ts');
    const database = await openDatabase(${JSON.stringify({ database, databaseConnections })});
    console.log((await isUpToDate(database)) ? 'up to date' : 'not up to date');
    await database.destroy();`;
  const words = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: root });
  return stdout.trim();
}
