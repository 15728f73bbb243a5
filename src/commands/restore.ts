// npm run restore -- FILE: puts a backup in the place of the database. Refused while the service runs; what it replaces is kept.
import { resolve } from 'node:path';
import { restorePostgres } from '#src/server/backup/restorePostgres.ts';
import { restoreSqlite } from '#src/server/backup/restoreSqlite.ts';
import type { Restored } from '#src/server/backup/restoreSqlite.ts';
import { readConfiguration } from '#src/server/configuration/configuration.ts';
import { showPlace } from '#src/server/configuration/configurationTable.ts';
import { readFlags, runMain, WrongCall } from './arguments.ts';
import { projectRoot } from './runTool.ts';

const USAGE = 'npm run restore -- FILE';

async function putBack(file: string): Promise<Restored> {
  const { database: place } = readConfiguration(process.env, projectRoot);
  if (place.kind === 'none') throw new WrongCall('DATABASE_URL is none, so there is no place to restore to.');
  console.log(`Looking through ${file}, then putting it in the place of ${showPlace(place)} …`);
  return place.kind === 'sqlite' ? restoreSqlite(file, place.file, new Date()) : restorePostgres(file, place.url, new Date());
}

await runMain(async () => {
  const { positionals } = readFlags({}, USAGE);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new WrongCall(`It takes one file. Usage: ${USAGE}`);
  const { manifest, before } = await putBack(resolve(process.env['INIT_CWD'] ?? '.', file)).catch((error: unknown) => {
    throw error instanceof Error && !(error instanceof WrongCall) ? new WrongCall(error.message) : error;
  });
  const rows = Object.values(manifest.rows).reduce((sum, many) => sum + many, 0);
  console.log(`Restored: the database as it was on ${manifest.madeAt} (${String(rows)} rows, sound and whole).`);
  if (before !== undefined) console.log(`What it replaces is kept as ${before}. Remove it when you are sure.`);
  console.log('Users sign in again. Personal links that were withdrawn since then are open again: issue fresh ones if that matters.');
});
