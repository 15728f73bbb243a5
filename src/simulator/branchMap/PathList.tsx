import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Choice, Scene } from '#src/domain/scenario/scenario.ts';
import { wordsOfChoice } from '../Said.tsx';
import { useRun, useSimulator } from '../useSimulator.ts';
import { BranchMap, useVisited } from './BranchMap.tsx';

/** Every moment of the story with its replies and where each leads: the branch map as a list. Shown once a run is done. */
export function PathList() {
  const { turns, procedure } = useRun();
  const { branchMap, scenario } = useSimulator((state) => state.forPlay);
  const visited = useVisited();
  const chosen = new Set(turns.map(({ from, choice }) => `${from.scene.id} ${choice.id}`));
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  const numbers = new Map(branchMap.nodes.map(({ scene, number }) => [scene, number]));
  const titleOf = (scene: Scene | undefined): string => fillTerms(scene?.title ?? '', procedure.terms);

  function leadsTo(choice: Choice): string {
    const ways = [...new Set(choice.goTo.map(({ scene }) => scene))];
    return ways.map((id) => `${String(numbers.get(id) ?? '')}, ${titleOf(scenes.get(id))}`).join('; or to ');
  }

  return (
    <div className="debrief__grid arrives">
      <section className="flow" aria-labelledby="paths-heading">
        <h2 id="paths-heading">Every moment and where it leads</h2>
        <ol className="path-list" role="list">
          {branchMap.nodes.map(({ scene: id, number }) => {
            const scene = scenes.get(id);
            return (
              <li key={id}>
                <p>
                  <span className="path-list__number">{number}</span> <strong>{titleOf(scene)}</strong>
                  {visited.includes(id) ? <span className="chip chip--plain">You were here</span> : null}
                  {scene?.ending === undefined ? null : <span className="meta"> an ending</span>}
                </p>
                {scene && scene.choices.length > 0 ? (
                  <ul>
                    {scene.choices.map((choice) => (
                      <li key={choice.id}>
                        {wordsOfChoice(choice, procedure.terms)} <span className="meta">leads to {leadsTo(choice)}</span>
                        {chosen.has(`${id} ${choice.id}`) ? <span className="chip chip--plain">Your reply</span> : null}
                      </li>
                    ))}
                  </ul>
                ) : null}
              </li>
            );
          })}
        </ol>
      </section>
      <div className="debrief__side">
        <BranchMap />
      </div>
    </div>
  );
}
