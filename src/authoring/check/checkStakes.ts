import { assessChoices, makePlayable } from '#src/domain/assessment/playable.ts';
import type { Judge } from '#src/domain/assessment/playable.ts';
import { tallyWith } from '#src/domain/assessment/finding.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { Remark } from '../problem.ts';
import { reportOnScenario } from './scenarioReport.ts';
import { cheapestPath } from './surveyScenario.ts';
import type { Survey } from './surveyScenario.ts';

const LEAST_AT_STAKE = 15;
const LEAST_CLEAN_SHARE = 0.6;

function lossesOf(scenario: Scenario, judge: Judge, choices: readonly string[]): string {
  const { findings } = assessChoices(makePlayable(scenario, judge), choices);
  const lost = findings.filter(({ status }) => tallyWith('none', status) === 'lost');
  return lost.map(({ rule, question, status, weight }) => `${rule ?? question ?? ''} (${status}, ${weight})`).join(', ');
}

/** Reports a procedure under which no path is clean, with the path that loses least and what it loses. */
export function checkCleanPath(survey: Survey, judge: Judge): readonly Remark[] {
  const { scenario, procedure, first, lostAtStart } = survey;
  const report = reportOnScenario(scenario);
  const least = lostAtStart + first.leastLost;
  if (least > 0) {
    const path = cheapestPath(first);
    const losses = lossesOf(scenario, judge, path);
    const says = `Under ${procedure} no path is clean. The cheapest, ${path.join(', ')}, loses ${least}: ${losses}.`;
    report.error(['scenario'], says, 'Offer an option that does what these rules ask, or that tells what the procedure says.');
  }
  return report.remarks;
}

/** Reports a scenario in which too little is at stake, or in which a clean path may meet much less than another. */
export function checkStakes({ scenario, procedure }: Survey, { stakes }: Judge): readonly Remark[] {
  const report = reportOnScenario(scenario);
  const { atStake, leastClean } = stakes;
  if (atStake < LEAST_AT_STAKE) {
    const says = `Under ${procedure} only ${atStake} is at stake; it should be ${LEAST_AT_STAKE} or more.`;
    report.error(['scenario'], says, 'Bring more of the rules into play: more acts, or claims about the procedure.');
  }
  if (leastClean < LEAST_CLEAN_SHARE * atStake) {
    const says = `Under ${procedure} a clean path may meet as little as ${leastClean} of ${atStake}.`;
    report.error(['scenario'], says, 'Let the short paths meet more, so that they hold at least 60 % of what is at stake.');
  }
  return report.remarks;
}
