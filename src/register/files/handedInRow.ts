import type { Completion } from '#src/domain/record/completion/completion.ts';
import type { LearnerName } from '#src/domain/record/file/recordFile.ts';

/** How a completion that was handed in stands here. */
export const CHECKS = ['holds', 'in two names', 'does not hold', 'made under other content', 'not on this site'] as const;
export type Check = (typeof CHECKS)[number];

/** One completion of one learner, worked out again. */
export interface HandedInRow {
  readonly learner: LearnerName;
  readonly completion: Completion;
  readonly check: Check;
  /** Why, as HR reads it. */
  readonly says: string;
  /** What else to look at; it changes nothing about how the completion stands. */
  readonly remarks: readonly string[];
  /** The file that counts, the newest that holds this completion. */
  readonly file: { readonly name: string; readonly exportedAt: string; readonly sealHolds: boolean };
  /** In how many files of this learner it stands. */
  readonly files: number;
}
