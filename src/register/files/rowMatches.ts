import type { Check, HandedInRow } from './handedInRow.ts';

/** What HR looks for. Empty: everything. */
export interface RowFilter {
  readonly search: string;
  readonly course: string;
  readonly check: Check | '';
}

export const NO_FILTER: RowFilter = { search: '', course: '', check: '' };

/** Whether a row is among those looked for; names are found without their accents too. */
export function rowMatches({ learner, completion, check }: HandedInRow, filter: RowFilter): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const sought = plain(filter.search.trim());
  return (
    (filter.course === '' || completion.course === filter.course) &&
    (filter.check === '' || check === filter.check) &&
    (plain(learner.name).includes(sought) || plain(learner.staffNumber).includes(sought))
  );
}
