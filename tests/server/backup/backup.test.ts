import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { backupSqlite } from '#src/server/backup/backupSqlite.ts';
import { restoreSqlite } from '#src/server/backup/restoreSqlite.ts';
import { openDatabase } from '#src/server/database/openDatabase.ts';
import { aLearner, aService, aUser } from '../support/aService.ts';
import type { TestService } from '../support/aService.ts';
import { openSqliteTest } from '../support/databases.ts';

const NOW = new Date('2026-11-22T05:30:00.000Z');
const open = openSqliteTest();
const folder = mkdtempSync(join(tmpdir(), 'first-port-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const quietly = (): void => undefined;
const aTarget = (): string => join(folder, `${randomUUID()}.db`);

function fileOf({ configuration }: TestService): string {
  if (configuration.database.kind !== 'sqlite') throw new Error('This suite is about files.');
  return configuration.database.file;
}

async function aFilledService(): Promise<TestService> {
  const service = await aService(await open());
  for (const name of ['Ana', 'Bo', 'Cy']) await aLearner(service, name);
  await aUser(service, 'admin');
  return service;
}

describe('a backup', () => {
  it('holds every row and says so in its manifest', async () => {
    const service = await aFilledService();
    const target = aTarget();
    const manifest = await backupSqlite(fileOf(service), target, NOW, quietly);
    expect(manifest.rows).toMatchObject({ learners: 3, users: 1, sessions: 4, attempts: 0 });
    expect(JSON.parse(readFileSync(`${target}.manifest.json`, 'utf8'))).toEqual(manifest);
    expect(existsSync(`${target}-wal`)).toBe(false);
  });

  it('is never written over', async () => {
    const service = await aFilledService();
    const target = aTarget();
    await backupSqlite(fileOf(service), target, NOW, quietly);
    await expect(backupSqlite(fileOf(service), target, NOW, quietly)).rejects.toThrow('is there already');
  });

  it('of a database that is not there is refused', async () => {
    await expect(backupSqlite(join(folder, 'none.db'), aTarget(), NOW, quietly)).rejects.toThrow('There is no database at');
  });
});

describe('restoring', () => {
  it('is refused while the service runs, and changes nothing', async () => {
    const service = await aFilledService();
    const target = aTarget();
    await backupSqlite(fileOf(service), target, NOW, quietly);
    await aLearner(service, 'Di');
    await expect(restoreSqlite(target, fileOf(service), NOW)).rejects.toThrow('The service is running on this database. Stop it first');
    expect(await service.database.selectFrom('learners').select('id').execute()).toHaveLength(4);
  });

  it('brings back what was there, keeps what it replaces, and signs everybody out', async () => {
    const service = await aFilledService();
    const [target, file] = [aTarget(), fileOf(service)];
    await backupSqlite(file, target, NOW, quietly);
    await aLearner(service, 'Di');
    await service.database.destroy();
    const { before } = await restoreSqlite(target, file, NOW);
    expect(before).toBe(`${file}.before-20261122-053000`);
    const kept = new DatabaseSync(before ?? '');
    expect(kept.prepare('select count(*) as many from learners').get()?.['many']).toBe(4);
    kept.close();
    const database = await openDatabase(service.configuration);
    expect(await database.selectFrom('learners').select('name').orderBy('name').execute()).toEqual(
      ['Ana', 'Bo', 'Cy'].map((name) => expect.objectContaining({ name }) as unknown),
    );
    const sessions = await database.selectFrom('sessions').select(['user_id', 'learner_id']).execute();
    expect(sessions.map(({ user_id }) => user_id)).toEqual([null, null, null]);
    await database.destroy();
  });

  it('puts a backup where nothing was', async () => {
    const service = await aFilledService();
    const [target, elsewhere] = [aTarget(), join(folder, 'new-machine', 'first-port.db')];
    await backupSqlite(fileOf(service), target, NOW, quietly);
    expect((await restoreSqlite(target, elsewhere, NOW)).before).toBeUndefined();
    expect(existsSync(elsewhere)).toBe(true);
  });

  it('is refused for a file that is damaged, alone, or of something else, before anything is touched', async () => {
    const service = await aFilledService();
    const [target, file] = [aTarget(), fileOf(service)];
    await backupSqlite(file, target, NOW, quietly);
    await service.database.destroy();
    const before = readFileSync(file);
    const bytes = readFileSync(target);
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
    writeFileSync(target, bytes);
    await expect(restoreSqlite(target, file, NOW)).rejects.toThrow('its checksum differs');
    rmSync(`${target}.manifest.json`);
    await expect(restoreSqlite(target, file, NOW)).rejects.toThrow('belongs beside it');
    writeFileSync(`${target}.manifest.json`, '{}');
    await expect(restoreSqlite(target, file, NOW)).rejects.toThrow('is not the manifest of a backup');
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
