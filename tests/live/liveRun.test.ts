import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballotOf, pathKey, trackOf, type LiveRun } from '#src/live/session/liveRun.ts';
import { isUndone } from '#src/live/session/liveAction.ts';
import { canUndo, openSession, record, runOf, undo } from '#src/live/session/liveSession.ts';
import { setupFor } from '#src/live/session/sessionSetup.ts';
import { momentOf } from '#src/live/story/liveState.ts';
import { rewindTo } from '#src/live/story/nextStep.ts';
import { aSession, AtDesk, possibleActions, WHOLE_GROUP } from './liveFixture.ts';

const picks = fc.array(fc.nat(40), { maxLength: 40 });
const runs = { numRuns: 150 };

function everyCount({ tracks, setAside, inRoom }: LiveRun): number[] {
  const ballots = [...tracks.flatMap((track) => Object.values(track.ballots)), ...setAside.map((aside) => aside.ballots)].flat();
  const counts = ballots.flatMap(({ hands, phones, handPasses, phonePasses }) => [
    ...Object.values(hands),
    ...Object.values(phones),
    handPasses,
    phonePasses,
  ]);
  return [...counts, inRoom];
}

describe('undo', () => {
  it('gives back exactly the state before, whatever was done', () => {
    fc.assert(
      fc.property(picks, fc.nat(40), (before, last) => {
        const desk = aSession(before);
        const former = runOf(desk.session);
        const undone = possibleActions(desk.state).filter(isUndone);
        const done = record(desk.session, undone[last % undone.length]!, 0);
        expect(runOf(undo(done))).toEqual(former);
      }),
      runs,
    );
  });

  it('goes back to the very beginning, one thing at a time', () => {
    fc.assert(
      fc.property(picks, (all) => {
        let { session } = aSession(all);
        let version = session.version;
        while (canUndo(session)) {
          session = undo(session);
          expect(session.version).toBe((version += 1));
        }
        const run = runOf(session);
        expect(run.begun).toBe(false);
        expect(trackOf(run).path).toEqual([]);
      }),
      runs,
    );
  });

  it('leaves what phones have sent, the parked questions and the trainer’s clock as they are', () => {
    const desk = new AtDesk().toQuestion().hands('A');
    desk.does({ do: 'phones', question: '0:#1', counts: { limits: 5 }, passes: 2 }, { do: 'park', text: 'What of students?' });
    const run = runOf(undo(desk.session));
    expect(ballotOf(trackOf(run))).toMatchObject({ phones: { limits: 5 }, phonePasses: 2 });
    expect(Object.values(ballotOf(trackOf(run)).hands)).toEqual([0].slice(1));
    expect(run.parking).toEqual(['What of students?']);
  });

  it('has nothing to take back at the beginning', () => {
    const session = openSession('new', WHOLE_GROUP, 0);
    expect(canUndo(session)).toBe(false);
    expect(undo(session)).toBe(session);
  });
});

describe('rewinding', () => {
  it('and then doing the same again comes to the same, but for what it keeps of the way that was left', () => {
    fc.assert(
      fc.property(picks, fc.nat(6), (all, far) => {
        const desk = aSession(all, { ...WHOLE_GROUP });
        const path = trackOf(desk.state.run).path;
        if (path.length === 0) return;
        const to = far % path.length;
        const again = (from: AtDesk) => {
          from.does({ do: 'debrief', page: null }, rewindTo(to));
          for (const choice of path.slice(to)) from.toQuestion().does({ do: 'open voting' }, { do: 'hand', choice, by: 1 }).takes(choice);
          return from.state.run;
        };
        const once = again(desk);
        const twice = again(desk);
        expect({ ...twice, setAside: [] }).toEqual({ ...once, setAside: [] });
      }),
      runs,
    );
  });

  it('keeps the votes before the moment, and sets those from it on aside', () => {
    const desk = new AtDesk().toQuestion().hands('A', 3).takes('limits').toQuestion().hands('B', 2).takes('safety').toQuestion();
    desk.does(rewindTo(1));
    const { ballots, path } = trackOf(desk.state.run);
    expect(path).toEqual(['limits']);
    expect(Object.keys(ballots)).toEqual(['']);
    expect(desk.state.run.setAside.map((aside) => aside.path)).toEqual(['limits']);
  });

  it('shows the replies of the moment at once', () => {
    const desk = new AtDesk().toQuestion().takes('limits').toQuestion().takes('listen').does(rewindTo(0));
    expect(momentOf(desk.state).number).toBe(1);
    expect(trackOf(desk.state.run)).toMatchObject({ voting: 'not yet', round: 1, shown: false, revealed: false });
  });
});

describe('counting', () => {
  it('never comes to less than none', () => {
    fc.assert(
      fc.property(picks, (all) => {
        for (const count of everyCount(aSession(all).state.run)) expect(count).toBeGreaterThanOrEqual(0);
      }),
      runs,
    );
    const desk = new AtDesk().toQuestion().does({ do: 'hand', choice: 'limits', by: -1 }, { do: 'pass', by: -1 });
    expect(ballotOf(trackOf(desk.state.run))).toMatchObject({ hands: { limits: 0 }, handPasses: 0 });
  });

  it('keeps the first vote as it was when the room votes again', () => {
    const desk = new AtDesk().toQuestion().does({ do: 'open voting' }).hands('A', 4).does({ do: 'vote again' }).hands('B', 6);
    const track = trackOf(desk.state.run);
    const [first, second] = track.ballots[pathKey(track.path)]!;
    expect(Object.values(first!.hands)).toEqual([4]);
    expect(Object.values(second!.hands)).toEqual([6]);
    expect(track).toMatchObject({ round: 2, voting: 'open', shown: false });
  });

  it('puts a late count of phones where it belongs, not into the question on the screen', () => {
    const desk = new AtDesk().toQuestion().takes('limits').toQuestion();
    desk.does({ do: 'phones', question: '0:#1', counts: { promise: 7 }, passes: 0 });
    const track = trackOf(desk.state.run);
    expect(track.ballots['']![0]!.phones).toEqual({ promise: 7 });
    expect(ballotOf(track).phones).toEqual({});
  });

  it('takes no count for a question that is no question of this session', () => {
    const desk = new AtDesk().toQuestion();
    const before = desk.state.run;
    desk.does(
      { do: 'phones', question: '7:x#1', counts: { promise: 7 }, passes: 0 },
      { do: 'phones', question: 'x', counts: {}, passes: 1 },
    );
    expect(desk.state.run).toEqual(before);
  });

  it('keeps but the last count of a question in the log', () => {
    const desk = new AtDesk().toQuestion();
    for (let votes = 0; votes < 50; votes += 1) desk.does({ do: 'phones', question: '0:#1', counts: { limits: votes }, passes: 0 });
    expect(desk.session.log.length).toBeLessThan(5);
    expect(ballotOf(trackOf(desk.state.run)).phones).toEqual({ limits: 49 });
  });
});

describe('several ways', () => {
  const asked = { scenario: 'kiln-room', procedure: 'harbour', minutes: 30, people: 12, groups: 3 };
  const procedures = { harbour: 'Harbour procedure', ridge: 'Ridge procedure' };

  it('small groups each go their own, and nothing that one does touches another', () => {
    const desk = new AtDesk(setupFor({ ...asked, way: 'groups', procedures })).toQuestion().takes('limits');
    desk.does({ do: 'track', to: 1 }).toQuestion().takes('promise');
    expect(desk.state.run.tracks.map(({ path }) => path)).toEqual([['limits'], ['promise'], []]);
  });

  it('one group goes under both procedures', () => {
    const setup = setupFor({ ...asked, way: 'both', procedures });
    expect(setup.tracks).toEqual([
      { name: 'Under the Harbour procedure', procedure: 'harbour' },
      { name: 'Under the Ridge procedure', procedure: 'ridge' },
    ]);
  });

  it('a whole group has one way', () => {
    expect(setupFor({ ...asked, way: 'fishbowl', procedures }).tracks).toEqual([{ name: 'The whole group', procedure: 'harbour' }]);
  });
});
