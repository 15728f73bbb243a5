import type { LearnerPage } from '#src/protocol/register.ts';

export interface LearnerProps {
  readonly learner: LearnerPage;
  /** Asks for the learner again, after something was changed. */
  readonly again: () => void;
}
