/** Both databases take some tens of thousands of values in one statement; so many rows stay well below. */
export const ROWS_IN_STATEMENT = 1000;

/** Does the work for so many rows at a time, one after the other. */
export async function inBatches<T>(rows: readonly T[], work: (batch: T[]) => Promise<unknown>, size = ROWS_IN_STATEMENT): Promise<void> {
  for (let from = 0; from < rows.length; from += size) await work(rows.slice(from, from + size));
}
