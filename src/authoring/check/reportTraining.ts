import type { Remark } from '../problem.ts';
import { reportOn } from '../report.ts';
import type { OutcomeCoverage } from './coverage.ts';

const FEWEST = 3;

/** Warns of outcomes that fewer than three scenarios train; a folder with fewer scenarios is asked for all of them. */
export function reportTraining(outcomes: readonly OutcomeCoverage[], scenarios: number): readonly Remark[] {
  const report = reportOn('vocabulary/outcomes.yaml');
  const fewest = Math.min(FEWEST, scenarios);
  for (const [index, { outcome, scenarios: training }] of outcomes.entries()) {
    if (training.length >= fewest) continue;
    const says = `The outcome ${outcome} is trained by ${training.length === 0 ? 'no scenario' : training.join(' and ')}; ${fewest} are the least.`;
    report.warn([index], says, 'Write a scenario for it, or name it in one that trains it already.');
  }
  return report.remarks;
}
