import type { Organisation } from '../course/organisation.ts';
import { monthsAfter } from './completion/completion.ts';
import type { LearnerRecord } from './learnerRecord.ts';

/** What a learner was last trained by, until when that holds, and when the refresher is due. Days, `2027-11-21`. */
export interface WhatIsDue {
  /** A course completed under this site, or one that the learner has attested. */
  readonly by: 'completion' | 'attested';
  readonly course: string;
  readonly on: string;
  readonly refresherDue: string;
  readonly isDue: boolean;
  /** Until when the certificate is valid; absent where there is none. */
  readonly validUntil?: string;
  readonly isValid: boolean;
}

type Terms = Pick<Organisation, 'refresherDueAfterMonths'>;
type Holds = Pick<LearnerRecord, 'completions' | 'prerequisites'>;

const dayOf = (moment: string): string => moment.slice(0, 'yyyy-mm-dd'.length);

/**
 * When the refresher is due, from the last course that a learner completed or attested. `today` is a day. Undefined where the
 * record knows of none: whoever has done no course is due no refresher.
 */
export function whatIsDue({ completions, prerequisites }: Holds, { refresherDueAfterMonths }: Terms, today: string): WhatIsDue | undefined {
  const completed = completions.map(({ course, completedAt, refresherDue, validUntil }) => ({
    by: 'completion' as const,
    course,
    on: dayOf(completedAt),
    refresherDue: dayOf(refresherDue),
    validUntil: dayOf(validUntil),
  }));
  const attested = prerequisites
    .filter(({ how }) => how === 'attested')
    .map(({ course, on }) => ({ by: 'attested' as const, course, on, refresherDue: dayOf(monthsAfter(on, refresherDueAfterMonths)) }));
  const last = [...completed, ...attested].sort((one, other) => (one.on < other.on ? 1 : -1))[0];
  if (!last) return undefined;
  const isValid = last.by === 'completion' && last.validUntil >= today;
  return { ...last, isDue: last.refresherDue <= today, isValid };
}
