import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '#src/authoring/readContent.ts';
import { measureDepartures } from '#src/commands/bench/departures.ts';
import { outliersIn } from '#src/commands/bench/outliers.ts';
import { everyPlayable } from '#src/commands/bench/timeWalks.ts';

const { content } = readContent(fileURLToPath(new URL('../../content', import.meta.url)));
const playables = content ? everyPlayable(content) : [];
// Fewer triples than the bench takes; enough to see a story in which mistakes cost too little or too much.
const TRIPLES = 40;

describe('every story under every procedure', () => {
  it('is there', () => {
    expect(playables.length).toBeGreaterThanOrEqual(2 * 25);
  });

  it.each(playables.map((playable) => [playable.stage.scenario.id, playable.judge.procedure, playable] as const))(
    '%s under %s mostly scores 80 to 95 after one departure and below 70 after three, or somebody has said why not',
    (_scenario, _procedure, playable) => {
      const { outliers } = outliersIn([measureDepartures(playable, TRIPLES)]);
      expect(outliers.filter(({ because }) => because === undefined)).toEqual([]);
    },
  );
});
