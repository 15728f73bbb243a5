import type { Procedure } from '#src/domain/procedure/procedure.ts';
import type { Remark } from '../problem.ts';
import { reportOn } from '../report.ts';

/** Warns when the day of a document's next review has passed. `today` is a day such as `2026-11-21`. */
export function reportReviews(documents: readonly Pick<Procedure, 'id' | 'review'>[], today: string): readonly Remark[] {
  return documents.flatMap(({ id, review }) => {
    const report = reportOn(`procedures/${id}.yaml`);
    if (review.next !== '' && review.next < today) {
      const says = `The next review was due on ${review.next}.`;
      report.warn(['review', 'next'], says, 'Review it against its source, and set the new dates.');
    }
    return report.remarks;
  });
}
