import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judgeFor } from '#src/authoring/judgeFor.ts';
import { readContent } from '#src/authoring/readContent.ts';
import { assessChoices, makePlayable } from '#src/domain/assessment/playable.ts';
import { walkScenario } from '#src/domain/assessment/walk/walkScenario.ts';

const { content } = readContent(fileURLToPath(new URL('../../content', import.meta.url)));
const every = (content?.scenarios ?? []).flatMap((scenario) =>
  (content?.procedures ?? []).map((procedure) => [scenario.id, procedure.id, scenario, procedure] as const),
);

describe('every story under every procedure', () => {
  it('is there', () => {
    expect(every.length).toBeGreaterThanOrEqual(2 * 25);
  });

  it.each(every)('%s under %s has clean paths that score 100 and are competent', (_scenario, _procedure, scenario, procedure) => {
    const playable = makePlayable(scenario, judgeFor(content!, scenario, procedure));
    const { best, leanest, stakes, scores, deadEnds, unreachable } = walkScenario(scenario, playable.judge.rulebook, playable.judge);
    expect(stakes).toEqual(playable.judge.stakes);
    for (const path of [best, leanest]) {
      const found = assessChoices(playable, path?.choices ?? []);
      expect(found).toMatchObject({ score: 100, lost: 0, met: path?.met, ended: true, competent: true, criticalBreaches: [] });
    }
    expect(scores.max).toBe(100);
    expect({ deadEnds, unreachable }).toEqual({ deadEnds: [], unreachable: [] });
  });
});

describe('the two procedures', () => {
  it('each cost the best path of the other something in at least fifteen stories', () => {
    const packs = content?.procedures ?? [];
    const crossed = (content?.scenarios ?? []).filter((scenario) => {
      const playables = packs.map((pack) => makePlayable(scenario, judgeFor(content!, scenario, pack)));
      return playables.every((own) => {
        const best = walkScenario(scenario, own.judge.rulebook, own.judge).best?.choices ?? [];
        return playables.every((other) => other === own || assessChoices(other, best).score < 100);
      });
    });
    expect(crossed.length).toBeGreaterThanOrEqual(15);
  });
});
