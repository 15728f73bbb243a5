import type { EntryPath, Remark } from '../problem.ts';
import { reportOn } from '../report.ts';

/** Something that is to be reviewed from time to time, and the entry that says when. */
export interface Reviewed {
  readonly file: string;
  readonly entry: EntryPath;
  /** A day such as `2026-11-21`; empty where none is set. */
  readonly next: string;
}

/** Warns when the day of a next review has passed. `today` is a day such as `2026-11-21`. */
export function reportReviews(all: readonly Reviewed[], today: string): readonly Remark[] {
  return all.flatMap(({ file, entry, next }) => {
    const report = reportOn(file);
    if (next !== '' && next < today) {
      report.warn(entry, `The next review was due on ${next}.`, 'Review it against its source, and set the new dates.');
    }
    return report.remarks;
  });
}
