import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, backup } from 'node:sqlite';
import { countRows, refuseUnsound } from './inspectSqlite.ts';
import { refuseOtherRows, writeManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';

/** Told how much is done, from 0 to 1. */
export type Progress = (share: number) => void;

const PAGES_AT_ONCE = 2000;

/** Copies the database as it is at this moment, while the service goes on; then looks whether the copy is sound and whole. */
export async function backupSqlite(file: string, target: string, now: Date, progress: Progress): Promise<Manifest> {
  if (!existsSync(file)) throw new Error(`There is no database at ${file} yet.`);
  if (existsSync(target)) throw new Error(`${target} is there already. Choose another name; a backup is never written over.`);
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const part = `${target}.part`;
  rmSync(part, { force: true });
  try {
    const rows = await copyAsOfNow(file, part, progress);
    const manifest = { database: 'sqlite' as const, madeAt: now.toISOString(), rows };
    inspectCopy(part, rows);
    renameSync(part, target);
    return await writeManifest(target, manifest);
  } finally {
    rmSync(part, { force: true });
  }
}

async function copyAsOfNow(file: string, part: string, progress: Progress): Promise<Record<string, number>> {
  const source = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    // Held to the end, so that what others write meanwhile is neither waited for nor copied half.
    source.exec('begin');
    const rows = countRows(source);
    const report = ({ totalPages, remainingPages }: { totalPages: number; remainingPages: number }): void =>
      progress(totalPages === 0 ? 1 : 1 - remainingPages / totalPages);
    await backup(source, part, { rate: PAGES_AT_ONCE, progress: report });
    return rows;
  } finally {
    source.close();
  }
}

function inspectCopy(part: string, rows: Readonly<Record<string, number>>): void {
  chmodSync(part, 0o600);
  const copy = new DatabaseSync(part);
  try {
    // One file, with nothing beside it that could be forgotten.
    copy.exec('pragma journal_mode = delete');
    refuseUnsound(copy, part);
    refuseOtherRows(countRows(copy), { rows } as Manifest);
  } finally {
    copy.close();
  }
}
