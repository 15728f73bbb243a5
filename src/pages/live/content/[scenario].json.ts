import type { APIRoute } from 'astro';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import { content } from '../../_content.ts';
import { liveScenarioOf } from '../_liveScenario.ts';

export function getStaticPaths() {
  return content.scenarios.flatMap((scenario) =>
    scenario.forTrainers ? [{ params: { scenario: scenario.id }, props: { scenario } }] : [],
  );
}

/** What the desk fetches of one scenario. A file of its own, so that the worker keeps it and the page stays small. */
export const GET: APIRoute = ({ props }) => {
  const { scenario } = props as { scenario: Scenario };
  return Response.json(liveScenarioOf(scenario));
};
