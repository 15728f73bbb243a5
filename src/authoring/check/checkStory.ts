import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { Remark } from '../problem.ts';
import { reportOnScenario } from './scenarioReport.ts';
import { cycleIn } from './storyGraph.ts';
import type { Stop, Survey } from './surveyScenario.ts';

const MOST_OPTIONS = 4;

/** Reports a story that can go round in a circle. Such a story is not walked. */
export function checkCycles(scenario: Scenario): readonly Remark[] {
  const report = reportOnScenario(scenario);
  const cycle = cycleIn(scenario);
  if (cycle) {
    const says = `The story can go round in a circle: ${cycle.join(' → ')}.`;
    report.errorAtKey(['scenes', cycle[0] ?? ''], says, 'Lead one of these scenes onward, to a scene that comes later.');
  }
  return report.remarks;
}

function pathsTo({ first }: Survey): ReadonlyMap<Stop, readonly string[]> {
  const paths = new Map<Stop, readonly string[]>([[first, []]]);
  for (const [stop, path] of paths) {
    for (const { choice, to } of stop.ways) if (!paths.has(to)) paths.set(to, [...path, choice.id]);
  }
  return paths;
}

function sayOptions(scene: string, open: number, path: readonly string[]): readonly [says: string, mend: string] {
  const where = path.length === 0 ? 'at the start' : `after ${path.join(', ')}`;
  const tooFew = 'Offer at least two: add a choice, or loosen an "only if".';
  if (open === 0) return [`A path does not end: the scene ${scene} offers nothing, ${where}.`, tooFew];
  if (open === 1) return [`The scene ${scene} offers only one option, ${where}.`, tooFew];
  return [`The scene ${scene} offers ${open} options, ${where}.`, `Offer at most ${MOST_OPTIONS}.`];
}

/** Reports scenes in which some path finds fewer than two options or more than four, each scene once. */
export function checkOptionsOpen(survey: Survey): readonly Remark[] {
  const report = reportOnScenario(survey.scenario);
  const reported = new Set<string>();
  for (const [stop, path] of pathsTo(survey)) {
    const { id, ending } = stop.junction.position.scene;
    const open = stop.ways.length;
    if (ending || (open >= 2 && open <= MOST_OPTIONS) || reported.has(id)) continue;
    reported.add(id);
    report.errorAtKey(['scenes', id], ...sayOptions(id, open, path));
  }
  return report.remarks;
}

/** Reports scenes that no path comes to. */
export function checkReached({ scenario, stops }: Survey): readonly Remark[] {
  const report = reportOnScenario(scenario);
  const visited = new Set(stops.map(({ junction }) => junction.position.scene.id));
  for (const { id } of scenario.scenes.filter((scene) => !visited.has(scene.id))) {
    report.errorAtKey(['scenes', id], `No path comes to the scene ${id}.`, 'Lead a choice there, or remove the scene.');
  }
  return report.remarks;
}
