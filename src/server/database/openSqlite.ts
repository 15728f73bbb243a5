import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import { SqliteAdapter, SqliteDialect } from 'kysely';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { holdInUse } from './holdInUse.ts';

/** How long a write waits for another process. The wait holds up every other request, so it is short; the caller is asked to try again. */
const BUSY_MS = 2000;
/** Processes that start at once wait for the one that migrates. */
const BUSY_WHILE_OPENING_MS = 20_000;

/** SQLite can undo a half-done migration; Kysely takes the cautious view for builds that cannot. */
class WholeMigrations extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Kysely over the SQLite that Node brings. */
export class NodeSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new WholeMigrations();
  }
}

/** Opens the file, makes it where there is none, and marks it as in use until it is closed. */
export function openSqlite(file: string): SqliteDatabase {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Names and addresses of colleagues: for the account that runs the service alone. SQLite gives its side files the same mode.
  closeSync(openSync(file, 'a', 0o600));
  const release = holdInUse(file);
  try {
    return asKyselyReads(openDurably(file), release);
  } catch (error) {
    release();
    throw error;
  }
}

/** A write that was acknowledged is on the disk, whatever happens next: WAL, synced at every commit. */
function openDurably(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_WHILE_OPENING_MS, enableForeignKeyConstraints: true });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma trusted_schema = off;');
  return database;
}

const NOTHING_TO_DO: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

function asKyselyReads(database: DatabaseSync, release: () => void): SqliteDatabase {
  return {
    close: () => {
      database.close();
      release();
    },
    prepare: (sql) => {
      // A full disk ends the transaction by itself. To fail at ending it again would hide what happened.
      if (sql === 'rollback' && !database.isTransaction) return NOTHING_TO_DO;
      // A transaction that reads first and writes later would fail instead of waiting, were another process to write in between.
      const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...(values as SQLInputValue[])),
        run: (values) => statement.run(...(values as SQLInputValue[])),
        iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
      };
    },
  };
}

/** Once everything is in place, a writer waits no longer than a reader of the site would bear. */
export const afterOpening = `pragma busy_timeout = ${BUSY_MS}`;
