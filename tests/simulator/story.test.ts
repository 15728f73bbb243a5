import { describe, expect, it } from 'vitest';
import { playablesOf } from '#src/simulator/scenarioForPlay.ts';
import { linesSpoken } from '#src/simulator/story/linesSpoken.ts';
import { momentsAhead } from '#src/simulator/story/momentsAhead.ts';
import { toldSoFar } from '#src/simulator/story/toldSoFar.ts';
import { storyAfter, turnsOf } from '#src/simulator/story/turnsOf.ts';
import { everyScenarioForPlay, someRun, theKilnRoom } from './forPlay.ts';

const forPlay = theKilnRoom();
const harbour = playablesOf(forPlay).get('harbour')!;
const people = forPlay.scenario.people;

describe('the lines of a moment', () => {
  const telling = { procedure: 'harbour', terms: { lead: 'the studio lead' }, people };

  it('remember what the officer did', () => {
    const promised = turnsOf(harbour, [{ choice: 'promise' }]).position;
    const explained = turnsOf(harbour, [{ choice: 'limits' }]).position;
    expect(linesSpoken(promised.scene.says, promised.story, telling).at(-1)).toEqual({ speaker: 'Ana', text: 'And you promised.' });
    expect(linesSpoken(explained.scene.says, explained.story, telling)).toHaveLength(1);
  });

  it('are told in the words of the procedure, and only where they hold under it', () => {
    const lines = [{ text: 'Ask {lead}.' }, { text: 'Elsewhere.', procedure: 'ridge' }];
    expect(linesSpoken(lines, { done: [], known: {} }, telling)).toEqual([{ text: 'Ask the studio lead.' }]);
  });

  it('of an answer know the choice just made, and not yet the next moment', () => {
    const [turn] = turnsOf(harbour, [{ choice: 'limits' }]).turns;
    expect(storyAfter(turn!).done).toContain('explain/limits');
    expect(storyAfter(turn!).done).not.toContain('hear/account');
  });
});

describe('what the visitor has told', () => {
  it('grows with the moments entered, and says each thing once', () => {
    const { turns, position } = turnsOf(harbour, [{ choice: 'limits' }, { choice: 'listen' }]);
    expect(toldSoFar(turns.slice(0, 1), [], {})).toEqual([]);
    expect(toldSoFar(turns, [...position.scene.told, 'Three night shifts in a row'], {})).toEqual(['Three night shifts in a row']);
  });
});

describe('how many moments can be ahead', () => {
  it('is never fewer than a run turns out to have', () => {
    for (const each of everyScenarioForPlay()) {
      const playable = [...playablesOf(each).values()][0]!;
      for (let pick = 0; pick < 30; pick += 1) {
        const run = someRun(playable, pick);
        expect(momentsAhead(each.scenario, each.scenario.start)).toBeGreaterThanOrEqual(run.length);
      }
    }
  });

  it('is none at an ending', () => {
    expect(momentsAhead(forPlay.scenario, 'settled')).toBe(0);
    expect(momentsAhead(forPlay.scenario, 'the-end-of-it')).toBe(1);
  });
});
