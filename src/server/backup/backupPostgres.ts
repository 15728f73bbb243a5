import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { countRowsOn, runTool, withClient } from './postgresTools.ts';

/** Has pg_dump write the database as it is at this moment, and counts the rows of that same moment. */
export async function backupPostgres(url: string, target: string, now: Date): Promise<Manifest> {
  if (existsSync(target)) throw new Error(`${target} is there already. Choose another name; a backup is never written over.`);
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const part = `${target}.part`;
  try {
    const rows = await withClient(url, async (client) => {
      await client.query('begin isolation level repeatable read read only');
      const { rows: exported } = await client.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot');
      const snapshot = exported[0]?.snapshot ?? '';
      await runTool(url, 'pg_dump', [
        '--format=custom',
        '--schema=public',
        '--no-owner',
        '--no-privileges',
        `--snapshot=${snapshot}`,
        `--file=${part}`,
      ]);
      return countRowsOn(client);
    });
    renameSync(part, target);
    return await writeManifest(target, { database: 'postgres', madeAt: now.toISOString(), rows });
  } finally {
    rmSync(part, { force: true });
  }
}
