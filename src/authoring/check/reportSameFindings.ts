import type { Remark } from '../problem.ts';
import { foundAtOnce } from './foundAt.ts';
import { reportOnScenario } from './scenarioReport.ts';
import type { Stop, Survey, Way } from './surveyScenario.ts';

function findingsOf(survey: Survey, stop: Stop, way: Way): string {
  return foundAtOnce(survey, stop, way)
    .map(({ rule, question, status }) => `${rule ?? question ?? ''} ${status}`)
    .sort()
    .join(';');
}

/** Scenes in which the options differ for no procedure. `surveys` are those of one scenario. */
export function scenesWithoutDifference(surveys: readonly Survey[]): string[] {
  const differs = new Map<string, boolean>();
  for (const survey of surveys) {
    for (const stop of survey.stops.filter(({ ways }) => ways.length > 1)) {
      const scene = stop.junction.position.scene.id;
      if (differs.get(scene) === true) continue;
      const found = new Set(stop.ways.map((way) => findingsOf(survey, stop, way)));
      differs.set(scene, found.size > 1);
    }
  }
  return [...differs].flatMap(([scene, differ]) => (differ ? [] : scene));
}

/** Warns of decisions that make no difference to what is found, under any procedure. */
export function reportSameFindings(surveys: readonly Survey[]): readonly Remark[] {
  const [survey] = surveys;
  if (!survey) return [];
  const report = reportOnScenario(survey.scenario);
  for (const scene of scenesWithoutDifference(surveys)) {
    const says = `At ${scene} all options are found the same under every procedure.`;
    report.warn(['scenes', scene], says, 'Keep it if the story needs it; otherwise let the options differ in acts or claims.');
  }
  return report.remarks;
}
