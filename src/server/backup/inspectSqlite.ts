import type { DatabaseSync } from 'node:sqlite';

/** How many rows each table holds. */
export function countRows(database: DatabaseSync): Record<string, number> {
  const tables = database.prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`).all();
  return Object.fromEntries(
    tables.map(({ name }) => {
      const row = database.prepare(`select count(*) as many from "${String(name)}"`).get();
      return [String(name), Number(row?.['many'])];
    }),
  );
}

/** Throws a sentence unless the database is sound: its pages, and what its rows refer to. */
export function refuseUnsound(database: DatabaseSync, file: string): void {
  const said = database.prepare('pragma integrity_check(1)').get()?.['integrity_check'];
  if (said !== 'ok') throw new Error(`${file} is damaged: ${String(said)}.`);
  const astray = database.prepare('pragma foreign_key_check').all();
  if (astray.length > 0) throw new Error(`${file} holds ${String(astray.length)} rows that refer to rows which are not there.`);
}
