import type { Junction } from '#src/domain/assessment/walk/junction.ts';
import { outcomesFollowed, settledSums } from '#src/domain/assessment/walk/sums.ts';
import type { Remark } from '../problem.ts';
import { reportOnScenario } from './scenarioReport.ts';
import type { Stop, Survey } from './surveyScenario.ts';

/** The weight of everything settled so far that belongs to an outcome. */
function seenOf({ walk }: Survey, junction: Junction, outcome: string): number {
  return settledSums(walk, junction, [outcome]).at(-1) ?? 0;
}

/**
 * The least weight of an outcome that a clean path brings up. Nothing is lost on a clean path, so an outcome that comes up at
 * all is mastered whole.
 */
function leastSeen(survey: Survey, outcome: string): number {
  const known = new Map<Stop, number>();
  const from = (stop: Stop): number => {
    const seen = known.get(stop);
    if (seen !== undefined) return seen;
    const here = seenOf(survey, stop.junction, outcome);
    const clean = stop.ways.filter(({ lost, to }) => lost === 0 && to.leastLost === 0);
    const weights = clean.map(({ arrived, to }) => seenOf(survey, arrived, outcome) - here + from(to));
    const least = weights.length === 0 ? 0 : Math.min(...weights);
    known.set(stop, least);
    return least;
  };
  return seenOf(survey, survey.first.junction, outcome) + from(survey.first);
}

/** Reports an outcome that the scenario names and that some clean path never brings up, so that the path is not competent. */
export function checkMastery(survey: Survey): readonly Remark[] {
  const { scenario, procedure } = survey;
  const report = reportOnScenario(scenario);
  for (const outcome of outcomesFollowed(scenario.outcomes)) {
    if (leastSeen(survey, outcome) > 0) continue;
    const says = `Under ${procedure} a clean path can leave the outcome ${outcome} below 60 % mastery: nothing asks for it.`;
    const mend = `Bring a rule or a question of ${outcome} into every path, or take ${outcome} off the list.`;
    report.error(['outcomes'], says, mend);
  }
  return report.remarks;
}
