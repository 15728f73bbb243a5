import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Terms } from '#src/domain/procedure/procedure.ts';
import type { Remark } from '../problem.ts';
import { entryOfChoice, reportOnScenario } from './scenarioReport.ts';
import { optionsAt } from './surveyScenario.ts';
import type { Stop, Survey } from './surveyScenario.ts';

const TOO_MUCH_LONGER = 1.25;

interface Measured {
  readonly id: string;
  readonly length: number;
  readonly best: boolean;
}

/** The options of a stop, longest first; empty where all are as good. */
function measured(stop: Stop, terms: Terms): Measured[] {
  const { best, others } = optionsAt(stop);
  if (others.length === 0) return [];
  const lengthOf = (text: string): number => fillTerms(text, terms).length;
  return [
    ...best.map(({ id, text }) => ({ id, length: lengthOf(text), best: true })),
    ...others.map(({ id, text }) => ({ id, length: lengthOf(text), best: false })),
  ].sort((a, b) => b.length - a.length || Number(a.best) - Number(b.best));
}

/** Warns where length gives the best option away: one much longer than the others, or the best being the longest too often. */
export function reportOptionLengths(survey: Survey, terms: Terms): readonly Remark[] {
  const { scenario, procedure } = survey;
  const report = reportOnScenario(scenario);
  const longestIsBest = new Map<string, boolean>();
  for (const stop of survey.stops.filter(({ clean }) => clean)) {
    const [longest, next] = measured(stop, terms);
    const scene = stop.junction.position.scene.id;
    if (!longest || !next || longestIsBest.has(scene)) continue;
    longestIsBest.set(scene, longest.best);
    if (!longest.best || longest.length <= TOO_MUCH_LONGER * next.length) continue;
    const says = `Under ${procedure} the best option at ${scene}, ${longest.id}, has ${longest.length} characters, the next longest ${next.length}.`;
    report.warn(entryOfChoice(scenario, scene, longest.id), says, 'Shorten it, or lengthen another, so that length gives nothing away.');
  }
  const times = [...longestIsBest.values()].filter(Boolean).length;
  if (times > longestIsBest.size / 2) {
    const says = `Under ${procedure} the best option is the longest in ${times} of ${longestIsBest.size} decisions.`;
    report.warn(['scenario'], says, 'Make another option the longest in at least half of them.');
  }
  return report.remarks;
}
