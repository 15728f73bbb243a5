import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { backupPostgres } from '#src/server/backup/backupPostgres.ts';
import { backupSqlite } from '#src/server/backup/backupSqlite.ts';
import type { Manifest } from '#src/server/backup/manifest.ts';
import { restorePostgres } from '#src/server/backup/restorePostgres.ts';
import { restoreSqlite, type Restored } from '#src/server/backup/restoreSqlite.ts';
import { createApi } from '#src/server/api.ts';
import type { DatabasePlace } from '#src/server/configuration/configuration.ts';
import { openDatabase } from '#src/server/database/openDatabase.ts';
import { aService, aUser } from '../support/aService.ts';
import { callApi } from '../support/callApi.ts';
import { describeOnEachDatabase } from '../support/databases.ts';
import { findPostgres } from '../support/postgresCluster.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'first-port-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
// The tests find PostgreSQL where Debian puts it; the commands look on the PATH.
process.env['PATH'] = [process.env['PATH'], findPostgres()].filter(Boolean).join(':');

const NOW = new Date('2026-11-22T05:30:00.000Z');
/** Learners in one roster: each is loaded whole or not at all. */
const AT_ONCE = 50;

function backUp(place: DatabasePlace, target: string): Promise<Manifest> {
  if (place.kind === 'none') throw new Error('Nothing to back up.');
  return place.kind === 'sqlite' ? backupSqlite(place.file, target, NOW, () => undefined) : backupPostgres(place.url, target, NOW);
}

function putBack(target: string, place: DatabasePlace): Promise<Restored> {
  if (place.kind === 'none') throw new Error('Nowhere to restore to.');
  return place.kind === 'sqlite' ? restoreSqlite(target, place.file, NOW) : restorePostgres(target, place.url, NOW);
}

const urlOf = (place: DatabasePlace): string =>
  place.kind === 'sqlite' ? `sqlite:${place.file}` : place.kind === 'postgres' ? place.url : 'none';

describeOnEachDatabase((name, open) => {
  describe('a backup taken while rosters are loaded', () => {
    it('holds all that was acknowledged before it began, each roster whole, and restores to the same', async () => {
      const service = await aService(await open());
      const api = createApi(service);
      const { headers } = await aUser(service, 'hr');
      const load = async (round: number): Promise<void> => {
        const rows = Array.from({ length: AT_ONCE }, (_, at) => `Ana,a${String(round)}-${String(at)}@harbour.example,Library,initial`);
        const answer = await callApi(api, 'POST', '/hr/roster/load', { csv: ['name,email,unit,course', ...rows].join('\n') }, headers);
        expect(answer.status).toBe(200);
      };
      for (let round = 0; round < 20; round += 1) await load(round);
      let isDone = false;
      let loaded = 20;
      const loading = (async () => {
        while (!isDone) {
          await load(loaded);
          loaded += 1;
          await new Promise(setImmediate);
        }
      })();
      const target = join(folder, `${name.replace(':', '-')}.backup`);
      const { rows } = await backUp(service.configuration.database, target);
      isDone = true;
      await loading;
      expect(rows['learners']).toBe(rows['assignments']);
      expect([(rows['learners'] ?? 0) % AT_ONCE, (rows['learners'] ?? 0) >= 20 * AT_ONCE]).toEqual([0, true]);
      expect(loaded).toBeGreaterThan(20);

      await expect(putBack(target, service.configuration.database)).rejects.toThrow('The service is running on this database.');
      await service.database.destroy();
      expect((await putBack(target, service.configuration.database)).before).toMatch(/before[-_]20261122/);
      const database = await openDatabase(service.configuration);
      const kept = await database
        .selectFrom('learners')
        .select((select) => select.fn.countAll<number>().as('many'))
        .executeTakeFirstOrThrow();
      expect(kept.many).toBe(rows['learners']);
      expect(await database.selectFrom('sessions').select('user_id').where('user_id', 'is not', null).execute()).toEqual([]);
      await database.destroy();
    });
  });

  describe('a backup that does not hold what its manifest says', () => {
    it('is not put back; what is there stays as it is', async () => {
      const service = await aService(await open());
      await aUser(service, 'admin');
      const target = join(folder, `short-${name.replace(':', '-')}`);
      const manifest = await backUp(service.configuration.database, target);
      const claims = { ...manifest, rows: { ...manifest.rows, learners: 7 } };
      writeFileSync(`${target}.manifest.json`, JSON.stringify(claims));
      await service.database.destroy();
      await expect(putBack(target, service.configuration.database)).rejects.toThrow('does not hold what its manifest says, in: learners.');
      const database = await openDatabase(service.configuration);
      expect(await database.selectFrom('sessions').select('user_id').execute()).toHaveLength(1);
      await database.destroy();
    });
  });

  describe('the commands', () => {
    it('back up beside the database and put the backup back, saying what they do', async () => {
      const service = await aService(await open());
      await aUser(service, 'admin');
      await service.database.destroy();
      const file = join(folder, `command-${name.replace(':', '-')}`);
      const run = (command: string) => {
        const env = { ...process.env, DATABASE_URL: urlOf(service.configuration.database), INIT_CWD: folder };
        return spawnSync(process.execPath, [join(root, 'src', 'commands', `${command}.ts`), file], { env, encoding: 'utf8' });
      };
      const backup = run('backup');
      expect([backup.status, backup.stderr]).toEqual([0, '']);
      expect(backup.stdout).toMatch(/^Copying .+ …\n/);
      expect(backup.stdout).toMatch(/rows, [\d.]+ MB, sound and whole, in [\d.]+ s\.\nThe manifest beside it/);
      const restore = run('restore');
      expect([restore.status, restore.stderr]).toEqual([0, '']);
      expect(restore.stdout).toContain('What it replaces is kept as');
      const again = run('backup');
      expect([again.status, again.stderr]).toEqual([2, `${file} is there already. Choose another name; a backup is never written over.\n`]);
      expect(readdirSync(folder).filter((entry) => entry.endsWith('.part'))).toEqual([]);
    });
  });
});
