import type { Scenario } from '#src/domain/scenario/scenario.ts';

/** The most decisions that can follow from a moment on, this one included; 0 at an ending. A bound, since branches may be closed. */
export function momentsAhead(scenario: Scenario, sceneId: string): number {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const known = new Map<string, number>();
  const ahead = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, 0); // A story that went in a circle would end here rather than never.
    const ways = scenes.get(id)?.choices.flatMap((choice) => choice.goTo.map((branch) => branch.scene)) ?? [];
    const most = ways.length === 0 ? 0 : 1 + Math.max(...ways.map(ahead));
    known.set(id, most);
    return most;
  };
  return ahead(sceneId);
}
