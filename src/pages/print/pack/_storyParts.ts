import type { Scenario } from '#src/domain/scenario/scenario.ts';

/** The parts that a scenario brings to a pack, by the ids under which they stand on the page. */
export function storyParts({ id, title, forTrainers }: Scenario): { readonly id: string; readonly title: string }[] {
  const script = { id: `script-${id}`, title: `${title}: script` };
  const map = { id: `map-${id}`, title: `${title}: map` };
  if (!forTrainers) return [script, map];
  return [{ id: `notes-${id}`, title: `${title}: notes` }, script, map, { id: `cards-${id}`, title: `${title}: cards` }];
}
