import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicMomentOf } from '#src/live/story/publicMoment.ts';
import { publicMoment, type PublicMoment, type PublicQuestion } from '#src/protocol/live.ts';
import { trackOf } from '#src/live/session/liveRun.ts';
import { aSession, AtDesk, theKilnRoomLive, WHOLE_GROUP } from './liveFixture.ts';

const notes = theKilnRoomLive().notes;
/** Words that only the trainer may see. The prompts to talk about are shown in the debrief, and are not among them. */
const PRIVATE = [notes.aim, notes.setUp, ...notes.listenFor, ...notes.askTheRoom, ...notes.traps, 'It sounds kind.', 'PARKED QUESTION'];

const TWO_WAYS = {
  ...WHOLE_GROUP,
  tracks: [
    { name: 'Under the Harbour procedure', procedure: 'harbour' },
    { name: 'Under the Ridge procedure', procedure: 'ridge' },
  ],
};

const questionIn = ({ now }: PublicMoment): PublicQuestion | undefined => (now.screen === 'moment' ? now.question : undefined);

describe('what the room may see', () => {
  it('holds nothing hidden, whatever was done at the desk', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 40 }), fc.constantFrom(WHOLE_GROUP, TWO_WAYS), (picks, setup) => {
        const { state } = aSession(picks, setup);
        const moment = publicMoment.parse(publicMomentOf(state));
        const text = JSON.stringify(moment);
        for (const words of PRIVATE) expect(text).not.toContain(words);
        const track = trackOf(state.run);
        for (const option of questionIn(moment)?.options ?? []) {
          expect(option.count !== undefined).toBe(track.shown);
          expect(option.findings !== undefined).toBe(track.revealed);
        }
        if (!state.run.debriefShown && moment.now.screen === 'debrief') expect(text).not.toMatch(/"(first|second)":/);
        expect(text).not.toMatch(/pass(es|ed)/i);
      }),
      { numRuns: 200 },
    );
  });

  it('is nothing at all behind a blank screen', () => {
    const desk = new AtDesk().toQuestion().hands('A', 2).does({ do: 'show counts', on: true }, { do: 'blank', on: true });
    expect(publicMomentOf(desk.state).now).toEqual({ screen: 'blank' });
  });

  it('counts those who passed among those who answered, and says so of nobody', () => {
    const desk = new AtDesk().toQuestion().does({ do: 'open voting' }).hands('A', 5).does({ do: 'pass', by: 1 }, { do: 'pass', by: 1 });
    expect(questionIn(publicMomentOf(desk.state))).toMatchObject({ answered: 7, of: 20 });
  });

  it('no longer says how many answered once counts are shown, since the difference would tell how many passed', () => {
    const desk = new AtDesk().toQuestion().does({ do: 'open voting' }).hands('A', 5).does({ do: 'pass', by: 1 });
    desk.does({ do: 'close voting' }, { do: 'show counts', on: true });
    const question = questionIn(publicMomentOf(desk.state))!;
    expect(question).not.toHaveProperty('answered');
    expect(question).not.toHaveProperty('of');
    expect(question.options.map(({ count }) => count)).toContain(5);
  });

  it('shows the second count beside the first, hands and phones together', () => {
    const desk = new AtDesk().toQuestion().does({ do: 'open voting' }).hands('A', 5).does({ do: 'vote again' }).hands('B', 3);
    desk.does({ do: 'phones', question: '0:#2', counts: { limits: 1, promise: 1 }, passes: 0 }, { do: 'show counts', on: true });
    const counts = questionIn(publicMomentOf(desk.state))!.options.map(({ count, countBefore }) => [countBefore, count]);
    expect(counts).toEqual([
      [5, 1],
      [0, 4],
    ]);
  });

  it('says how a reply stands only once findings are revealed', () => {
    const desk = new AtDesk().toQuestion().does({ do: 'reveal findings', on: true });
    const { options } = questionIn(publicMomentOf(desk.state))!;
    const promise = options.find(({ text }) => text.startsWith('Of course'))!;
    expect(promise.findings![0]!.standing).toMatch(/harm|caution/);
  });

  it('begins with the agreements, before any word of the story', () => {
    const moment = publicMomentOf(new AtDesk().state);
    expect(moment.now.screen).toBe('agreements');
    expect(JSON.stringify(moment)).not.toContain('Ana puts her gloves');
  });

  it('names the group only where there are several', () => {
    expect(publicMomentOf(new AtDesk().state)).not.toHaveProperty('group');
    expect(publicMomentOf(new AtDesk(TWO_WAYS).state).group).toBe('Under the Harbour procedure');
  });
});
