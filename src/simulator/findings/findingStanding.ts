import type { FindingStatus } from '#src/domain/assessment/finding.ts';
import type { HowItStands } from '#src/ui/StatusChip.tsx';

const STANDING: Readonly<Record<FindingStatus, HowItStands>> = {
  fulfilled: 'supported',
  accurate: 'supported',
  violated: 'caution',
  'left undone': 'caution',
  inaccurate: 'caution',
  unfounded: 'caution',
  missed: 'missed',
  exercised: 'permitted',
  undetermined: 'not-known',
  kept: 'kept',
  'not entered': 'not-entered',
};

/** How a finding reads on screen. Harm is kept for critical rules. Source: DESIGN 3, "Words on screen". */
export function standingOfFinding(status: FindingStatus, critical: boolean): HowItStands {
  return critical && (status === 'violated' || status === 'left undone') ? 'harm' : STANDING[status];
}

const ORDER: readonly HowItStands[] = [
  'harm',
  'caution',
  'missed',
  'not-known',
  'supported',
  'permitted',
  'not-entered',
  'kept',
  'judgement',
];

/** The weightier standing first. */
export function byWeightOfStanding(one: HowItStands, other: HowItStands): number {
  return ORDER.indexOf(one) - ORDER.indexOf(other);
}

/** The weightiest of several standings; nothing found is left to judgement. What was only kept stays in the background. */
export function overallStanding(standings: readonly HowItStands[]): HowItStands {
  const spoken = standings.filter((standing) => standing !== 'kept');
  return [...spoken].sort(byWeightOfStanding)[0] ?? 'judgement';
}
