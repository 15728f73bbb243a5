// npm run backup [-- FILE]: copies the database as it is at this moment, while the service goes on, and looks whether the copy is whole.
import { dirname, join, resolve } from 'node:path';
import { backupPostgres } from '#src/server/backup/backupPostgres.ts';
import { backupSqlite } from '#src/server/backup/backupSqlite.ts';
import type { Manifest } from '#src/server/backup/manifest.ts';
import { stampOf } from '#src/server/backup/stampOf.ts';
import { readConfiguration } from '#src/server/configuration/configuration.ts';
import { showPlace } from '#src/server/configuration/configurationTable.ts';
import { readFlags, runMain, WrongCall } from './arguments.ts';
import { inSteps } from './inSteps.ts';
import { projectRoot } from './runTool.ts';

const USAGE = 'npm run backup [-- FILE]';

async function copy(target: string | undefined, now: Date): Promise<{ readonly target: string; readonly manifest: Manifest }> {
  const { database: place } = readConfiguration(process.env, projectRoot);
  if (place.kind === 'none') throw new WrongCall('DATABASE_URL is none, so there is nothing to back up.');
  const folder = join(place.kind === 'sqlite' ? dirname(place.file) : join(projectRoot, 'data'), 'backups');
  const ending = place.kind === 'sqlite' ? 'db' : 'dump';
  const file =
    target === undefined ? join(folder, `first-port-${stampOf(now)}.${ending}`) : resolve(process.env['INIT_CWD'] ?? '.', target);
  console.log(`Copying ${showPlace(place)} …`);
  const manifest =
    place.kind === 'sqlite' ? await backupSqlite(place.file, file, now, inSteps('copied')) : await backupPostgres(place.url, file, now);
  return { target: file, manifest };
}

await runMain(async () => {
  const { positionals } = readFlags({}, USAGE);
  if (positionals.length > 1) throw new WrongCall(`One file at most. Usage: ${USAGE}`);
  const began = Date.now();
  const { target, manifest } = await copy(positionals[0], new Date()).catch((error: unknown) => {
    throw error instanceof Error && !(error instanceof WrongCall) ? new WrongCall(error.message) : error;
  });
  const rows = Object.values(manifest.rows).reduce((sum, many) => sum + many, 0);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${target}: ${String(rows)} rows, ${(manifest.bytes / 1e6).toFixed(1)} MB, sound and whole, in ${seconds} s.`);
  console.log('The manifest beside it belongs to it. Keep both away from this machine: they hold names and addresses.');
});
