import type { Remark } from '../problem.ts';
import { reportOnScenario } from './scenarioReport.ts';
import type { Stop, Survey } from './surveyScenario.ts';

const PLACES = ['first', 'second', 'third', 'fourth'] as const;

/** Whether somebody who always takes the option at one position comes to an ending and loses nothing. */
function isCleanAt(position: number, stop: Stop): boolean {
  if (stop.ways.length === 0) return stop.junction.position.scene.ending !== undefined;
  const wanted = stop.junction.position.scene.choices[position]?.id;
  const way = stop.ways.find(({ choice }) => choice.id === wanted);
  return way !== undefined && way.lost === 0 && isCleanAt(position, way.to);
}

/** Reports a scenario that can be passed by always taking the same position in the file. */
export function checkPositions({ scenario, procedure, first, lostAtStart }: Survey): readonly Remark[] {
  const report = reportOnScenario(scenario);
  for (const [position, place] of PLACES.entries()) {
    if (lostAtStart > 0 || !isCleanAt(position, first)) continue;
    const says = `Under ${procedure} a best path takes the ${place} option in every decision.`;
    report.error(['scenario'], says, 'Change the order of the options in some of the scenes.');
  }
  return report.remarks;
}
