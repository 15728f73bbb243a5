import type { BlockKind } from '#src/domain/course/coursePlan.ts';

/** A stretch of a course plan, as the desk shows it. */
export interface BlockInUse {
  readonly title: string;
  readonly kind: BlockKind;
  readonly minutes: number;
}

/** The course plan that a session is part of. */
export interface PlanInUse {
  readonly course: string;
  readonly title: string;
  /** The time of day at which it starts: `09:00`. */
  readonly startsAt: string;
  readonly blocks: readonly BlockInUse[];
  /** The block that the session opens in, from 0. */
  readonly at: number;
  /** The minutes that each block took in the sessions before this one, in the order of the blocks; none where nothing was noted. */
  readonly spent: readonly number[];
}
