import { DatabaseSync } from 'node:sqlite';

const lockOf = (file: string): string => `${file}.in-use`;

/**
 * Marks a database file as in use: a shared lock on a file beside it, which the system lets go of when the process ends, however it ends.
 * Refused while a restore holds it alone. Returns how to let go.
 */
export function holdInUse(file: string): () => void {
  return hold(
    file,
    'begin; select count(*) from sqlite_master',
    'The database is being restored at this moment. Start again when that is done.',
  );
}

/** Holds a database file alone. Refused while any service uses it. Returns how to let go. */
export function holdAlone(file: string): () => void {
  return hold(file, 'begin exclusive', 'The service is running on this database. Stop it first (Ctrl+C, or systemctl stop), then restore.');
}

function hold(file: string, sql: string, otherwise: string): () => void {
  const lock = new DatabaseSync(lockOf(file), { timeout: 500 });
  try {
    lock.exec(sql);
  } catch (error) {
    lock.close();
    throw (error as { errcode?: number }).errcode === 5 ? new Error(otherwise) : error;
  }
  return () => lock.close();
}
