import { finalAskingFor, type Asking } from '#src/domain/record/completion/finalsInRecord.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';

/** How a scenario stands in a final assessment, or in a baseline, under way that has drawn it. */
export interface InFinal {
  readonly kind: Asking['kind'];
  readonly course: string;
  /** The procedure under which it is played there. */
  readonly procedure: string;
  /** The run made for it, once its first choice is kept. */
  readonly attempt: string | undefined;
  /** `open` until that run has begun; `settled` once it has ended, or the equal alternative is done. */
  readonly standing: 'open' | 'under way' | 'settled';
}

/** What it is called, after "the" or "your". */
export const CALLED: Readonly<Record<InFinal['kind'], string>> = { final: 'final assessment', baseline: 'baseline' };

/** The address of the page on which it is taken. `courses` is where the courses are. */
export function pageOf({ kind, course }: InFinal, courses: string): string {
  return `${courses}${course}/${kind}/`;
}

/** Looks up whether a final assessment or a baseline under way asks for a scenario, and how far that has come. */
export function inFinal(record: Pick<LearnerRecord, 'finals' | 'baselines' | 'attempts'>, scenario: string): InFinal | undefined {
  const asking = finalAskingFor(record, scenario);
  if (!asking) return undefined;
  const { kind, final, drawn } = asking;
  const run = record.attempts.find(({ id }) => id === drawn.attempt);
  const isSettled = drawn.alternative === true || run?.state === 'ended';
  const standing = isSettled ? 'settled' : drawn.attempt === undefined ? 'open' : 'under way';
  return { kind, course: final.course, procedure: final.procedure, attempt: drawn.attempt, standing };
}
