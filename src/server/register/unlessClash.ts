import { Refused } from '../refuse.ts';

/** A second value where only one may be, or a row that hangs on one that has gone: by the codes of SQLite and PostgreSQL. */
const CLASHES: readonly (number | string)[] = [2067, 1555, 787, '23505', '23503'];

/** Two people may load or change the same learners at the same moment. The second is told so; nothing of theirs was written. */
export async function unlessClash<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { errcode, code } = error as { errcode?: number; code?: string };
    if (!CLASHES.includes(errcode ?? '') && !CLASHES.includes(code ?? '')) throw error;
    throw new Refused(409, 'Somebody else changed the same learners at this moment, so nothing was changed. Try again.');
  }
}
