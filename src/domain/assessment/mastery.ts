import type { Subject } from './assessor.ts';
import type { Tally } from './finding.ts';

/** How far an outcome was met in a run: the weight met or kept out of all that came up. Source: DESIGN 3. */
export interface OutcomeMastery {
  readonly outcome: string;
  readonly held: number;
  readonly total: number;
}

/** The share of 100 that mastery asks in each outcome that a scenario names. */
export const MASTERY_NEEDED = 60;

/** Mastery of every outcome that came up in a run, in the order of their ids. An outcome that is absent is "not yet seen". */
export function masteryOf(subjects: readonly Subject[], tallies: readonly Tally[]): OutcomeMastery[] {
  const found = new Map<string, { held: number; total: number }>();
  for (const [index, subject] of subjects.entries()) {
    const tally = tallies[index] ?? 'none';
    if (tally === 'none') continue;
    for (const outcome of subject.outcomes) {
      const sum = found.get(outcome) ?? { held: 0, total: 0 };
      const held = tally === 'lost' ? 0 : subject.weight;
      found.set(outcome, { held: sum.held + held, total: sum.total + subject.weight });
    }
  }
  return [...found].map(([outcome, sum]) => ({ outcome, ...sum })).sort((a, b) => (a.outcome < b.outcome ? -1 : 1));
}

/** Mastery of several runs together, in the order of the outcomes' ids. */
export function addMastery(all: readonly OutcomeMastery[]): OutcomeMastery[] {
  const sums = new Map<string, OutcomeMastery>();
  for (const { outcome, held, total } of all) {
    const sum = sums.get(outcome) ?? { outcome, held: 0, total: 0 };
    sums.set(outcome, { outcome, held: sum.held + held, total: sum.total + total });
  }
  return [...sums.values()].sort((a, b) => (a.outcome < b.outcome ? -1 : 1));
}

/** Whether an outcome has come up and is mastered. */
export function isMastered({ held, total }: Pick<OutcomeMastery, 'held' | 'total'>): boolean {
  return total > 0 && held * 100 >= total * MASTERY_NEEDED;
}
