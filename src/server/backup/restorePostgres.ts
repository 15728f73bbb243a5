import type pg from 'pg';
import { readManifest, refuseOtherRows } from './manifest.ts';
import { countRowsOn, runTool, withClient } from './postgresTools.ts';
import type { Restored } from './restoreSqlite.ts';
import { stampOf } from './stampOf.ts';

/** As restoreSqlite(), on PostgreSQL: what is replaced is kept in a schema of its own in the same database. */
export async function restorePostgres(backupFile: string, url: string, now: Date): Promise<Restored> {
  const manifest = await readManifest(backupFile, 'postgres');
  return withClient(url, async (client) => {
    await refuseWhileInUse(client);
    const before = `before_${stampOf(now).replace('-', '_')}`;
    await client.query(`alter schema public rename to ${before}; create schema public`);
    try {
      await runTool(url, 'pg_restore', [
        '--no-owner',
        '--no-privileges',
        '--exit-on-error',
        '--single-transaction',
        '--schema=public',
        `--dbname=${nameIn(url)}`,
        backupFile,
      ]);
      refuseOtherRows(await countRowsOn(client), manifest);
      await client.query('delete from sessions where user_id is not null; delete from one_time_links where used_at is null');
    } catch (error) {
      await client.query(`drop schema public cascade; alter schema ${before} rename to public`);
      throw error;
    }
    return { manifest, before: `the schema ${before}` };
  });
}

const nameIn = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

async function refuseWhileInUse(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select 1 from pg_stat_activity where datname = current_database() and application_name = 'first-port' limit 1`,
  );
  if (rows.length > 0) throw new Error('The service is running on this database. Stop it first (Ctrl+C, or systemctl stop), then restore.');
}
