import type { Scenario, Scene } from '#src/domain/scenario/scenario.ts';

function scenesAfter(scene: Scene): string[] {
  return scene.choices.flatMap((choice) => choice.goTo.map((branch) => branch.scene));
}

/** A way round the story graph that comes back to where it began, as scene ids; undefined where there is none. */
export function cycleIn(scenario: Scenario): readonly string[] | undefined {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (id: string): readonly string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    const scene = scenes.get(id);
    if (finished.has(id) || !scene) return undefined;
    path.push(id);
    for (const next of scenesAfter(scene)) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    finished.add(id);
    return undefined;
  };
  for (const { id } of scenario.scenes) {
    const cycle = visit(id);
    if (cycle) return cycle;
  }
  return undefined;
}
