import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judgeFor } from '#src/authoring/judgeFor.ts';
import { readContent } from '#src/authoring/readContent.ts';
import { judgeTell } from '#src/domain/assessment/forms/tell.ts';
import { makePlayable, playChoices, type Playable } from '#src/domain/assessment/playable.ts';
import { walkScenario } from '#src/domain/assessment/walk/walkScenario.ts';
import { choicesOpen } from '#src/domain/scenario/playScenario.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';

const { content } = readContent(fileURLToPath(new URL('../../content', import.meta.url)));
if (!content) throw new Error(`The content in ${join('content')} cannot be used; npm run check says why.`);
const packs = content.procedures;

function bestPath({ stage, judge }: Playable): readonly string[] {
  return walkScenario(stage.scenario, judge.rulebook, judge).best?.choices ?? [];
}

/** Scenes on the best paths in which something on offer would stand under one procedure and fall under another. */
function scenesThatDiffer(scenario: Scenario): Set<string> {
  const playables = packs.map((pack) => makePlayable(scenario, judgeFor(content!, scenario, pack)));
  const differing = new Set<string>();
  for (const playable of playables) {
    const path = bestPath(playable);
    for (const at of path.keys()) {
      const { position } = playChoices(playable, path.slice(0, at));
      const tells = choicesOpen(position).flatMap((choice) => Object.entries(choice.tells));
      const differs = tells.some(([question, value]) => {
        const found = playables.map(({ assessor }) => judgeTell(assessor.answers, question, value, position.story.known).status);
        return new Set(found.map((status) => status === 'accurate')).size > 1;
      });
      if (differs) differing.add(position.scene.id);
    }
  }
  return differing;
}

describe('the two procedures', () => {
  it.each(content.scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'find differently in at least two decisions on the best paths of %s',
    (_id, scenario) => {
      expect(scenesThatDiffer(scenario).size).toBeGreaterThanOrEqual(2);
    },
  );

  it('find differently in at least six decisions of the first three scenarios', () => {
    const first = content.scenarios.filter(({ id }) => ['promise-me', 'the-last-slide', 'it-is-my-boss'].includes(id));
    expect(first).toHaveLength(3);
    expect(first.reduce((sum, scenario) => sum + scenesThatDiffer(scenario).size, 0)).toBeGreaterThanOrEqual(6);
  });
});
