import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { holdAlone } from '../database/holdInUse.ts';
import { countRows, refuseUnsound } from './inspectSqlite.ts';
import { readManifest, refuseOtherRows } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { stampOf } from './stampOf.ts';

export interface Restored {
  readonly manifest: Manifest;
  /** Where what stood there before is kept; undefined where nothing stood there. */
  readonly before: string | undefined;
}

const SIDE_FILES = ['-wal', '-shm'];

/**
 * Puts a backup in the place of the database: refused while a service uses it; looked through before anything is touched; what it
 * replaces is kept beside it. Sessions and unused links of the backup are ended, since they may have been ended after it was made.
 */
export async function restoreSqlite(backupFile: string, file: string, now: Date): Promise<Restored> {
  const manifest = await readManifest(backupFile, 'sqlite');
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const release = holdAlone(file);
  const part = `${file}.part`;
  try {
    copyFileSync(backupFile, part);
    prepare(part, manifest);
    const before = existsSync(file) ? `${file}.before-${stampOf(now)}` : undefined;
    if (before !== undefined) setAside(file, before);
    renameSync(part, file);
    syncToDisk(dirname(file));
    return { manifest, before };
  } finally {
    rmSync(part, { force: true });
    release();
  }
}

function prepare(part: string, manifest: Manifest): void {
  const copy = new DatabaseSync(part);
  try {
    refuseUnsound(copy, part);
    refuseOtherRows(countRows(copy), manifest);
    copy.exec('delete from sessions where user_id is not null; delete from one_time_links where used_at is null;');
  } finally {
    copy.close();
  }
  syncToDisk(part);
}

/** What was written last may still lie beside the file; the three belong together. */
function setAside(file: string, before: string): void {
  renameSync(file, before);
  for (const side of SIDE_FILES) if (existsSync(file + side)) renameSync(file + side, before + side);
}

function syncToDisk(path: string): void {
  // Not every system lets a folder be synced; there, renaming is all that can be done.
  try {
    const opened = openSync(path, 'r');
    fsyncSync(opened);
    closeSync(opened);
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
