import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { LiveScenario } from '#src/live/story/liveScenario.ts';
import { content } from '../_content.ts';
import { paths } from '../_paths.ts';
import { scenarioForPlay } from '../scenarios/_scenarioForPlay.ts';

const [now, crisis] = new Set(content.supports.services.map(({ tier }) => tier));

/** A scenario as the desk runs it. Only one with trainer's notes can be run in a room. */
export function liveScenarioOf(scenario: Scenario): LiveScenario {
  const { scenarios, courses, procedures, record, home } = paths;
  const links = { scenario: paths.scenario(scenario.id), scenarios, courses, procedures, record, home };
  if (!scenario.forTrainers) throw new Error(`"${scenario.id}" has no notes for trainers.`);
  const supports = content.supports.services
    .filter(({ tier }) => tier === now || tier === crisis)
    .map(({ service, number, for: what }) => ({ service, number, for: what }));
  const { agreements, ifUpset, ways } = content.room;
  return { ...scenarioForPlay(content, scenario, links), notes: scenario.forTrainers, room: { agreements, ifUpset, ways }, supports };
}
