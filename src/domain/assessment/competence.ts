import { isMastered, type OutcomeMastery } from './mastery.ts';

/** What a run still lacks for competence. */
export type Lack =
  | { readonly lack: 'ending' }
  | { readonly lack: 'critical breach'; readonly rules: readonly string[] }
  | { readonly lack: 'score'; readonly score: number; readonly passMark: number }
  | { readonly lack: 'mastery'; readonly outcome: string };

/** What competence is judged on. */
export interface Standing {
  readonly ended: boolean;
  readonly criticalBreaches: readonly string[];
  readonly score: number;
  readonly passMark: number;
  readonly mastery: readonly OutcomeMastery[];
  /** The outcomes that the scenario names. */
  readonly outcomes: readonly string[];
}

/** The pass mark where the organisation sets none. */
export const PASS_MARK = 80;

/** What is lacking for competence; nothing lacking means competent. Source: DESIGN 3, "Competent". */
export function lackingFor(standing: Standing): Lack[] {
  const lacking: Lack[] = [];
  if (!standing.ended) lacking.push({ lack: 'ending' });
  if (standing.criticalBreaches.length > 0) lacking.push({ lack: 'critical breach', rules: standing.criticalBreaches });
  if (standing.score < standing.passMark) {
    lacking.push({ lack: 'score', score: standing.score, passMark: standing.passMark });
  }
  for (const outcome of standing.outcomes) {
    const seen = standing.mastery.find((entry) => entry.outcome === outcome);
    if (!seen || !isMastered(seen)) lacking.push({ lack: 'mastery', outcome });
  }
  return lacking;
}
