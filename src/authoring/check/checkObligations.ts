import { matchesAny } from '#src/domain/vocabulary/acts.ts';
import type { Junction } from '#src/domain/assessment/walk/junction.ts';
import type { EntryPath, Remark } from '../problem.ts';
import { entryOfChoice, reportOnScenario } from './scenarioReport.ts';
import type { Stop, Survey } from './surveyScenario.ts';

/** Acts that some path from each stop on may still do. */
function actsAhead(first: Stop): ReadonlyMap<Stop, ReadonlySet<string>> {
  const known = new Map<Stop, ReadonlySet<string>>();
  const ahead = (stop: Stop): ReadonlySet<string> => {
    const seen = known.get(stop);
    if (seen) return seen;
    const acts = new Set<string>();
    for (const { choice, to } of stop.ways) {
      for (const act of [...choice.acts, ...to.junction.position.scene.onEntering, ...ahead(to)]) acts.add(act);
    }
    known.set(stop, acts);
    return acts;
  };
  ahead(first);
  return known;
}

/** Whether the duty has just fallen due and is still to be done, or was left undone at once. */
function fallsDue(index: number, before: Junction | undefined, after: Junction): boolean {
  const earlier = before?.run.memories[index];
  const memory = after.run.memories[index];
  if (earlier?.pending === true || earlier?.settled === true || memory?.pending !== true) return false;
  return !memory.settled || after.run.tallies[index] === 'lost';
}

interface Arrival {
  readonly at: Stop;
  readonly arrived: Junction;
  readonly before?: Junction;
  /** The choice that led here, in the file; the scene itself where the story begins. */
  readonly entry: EntryPath;
}

function arrivalsIn({ scenario, first, stops }: Survey): Arrival[] {
  const begin: Arrival = { at: first, arrived: first.junction, entry: ['scenes', scenario.start] };
  const later = stops.flatMap(({ junction, ways }) =>
    ways.map(({ choice, arrived, to }): Arrival => {
      const entry = entryOfChoice(scenario, junction.position.scene.id, choice.id);
      return { at: to, arrived, before: junction, entry };
    }),
  );
  return [begin, ...later];
}

/** Reports a duty that falls due where nothing ahead can discharge it: no learner could do what it asks. */
export function checkObligations(survey: Survey): readonly Remark[] {
  const report = reportOnScenario(survey.scenario);
  const ahead = actsAhead(survey.first);
  const arrivals = arrivalsIn(survey);
  for (const [index, rule] of survey.walk.assessor.rules.entries()) {
    if (rule.form !== 'by end') continue;
    const inVain = arrivals.find(({ at, arrived, before }) => {
      const canBeMet = [...(ahead.get(at) ?? [])].some((act) => matchesAny(rule.acts, act));
      return !canBeMet && fallsDue(index, before, arrived);
    });
    if (!inVain) continue;
    const scene = inVain.arrived.position.scene.id;
    const says = `Under ${survey.procedure} the duty ${rule.id} falls due at ${scene}, and nothing from there on can meet it.`;
    report.error(inVain.entry, says, `Offer ${rule.acts.join(' or ')} from there on, or on entering an ending.`);
  }
  return report.remarks;
}
