import { describe, expect, it } from 'vitest';
import { ballotName } from '#src/protocol/ballotName.ts';
import { publicMoment } from '#src/protocol/live.ts';
import { ballotOf, trackOf } from '#src/live/session/liveRun.ts';
import { momentOf } from '#src/live/story/liveState.ts';
import { momentForPhones } from '#src/live/story/momentForPhones.ts';
import { rewindTo } from '#src/live/story/nextStep.ts';
import { publicMomentOf } from '#src/live/story/publicMoment.ts';
import { sessionCounts } from '#src/live/story/sessionCounts.ts';
import { tallyActions } from '#src/live/story/tallyActions.ts';
import { AtDesk } from './liveFixture.ts';

/** The name of the vote on the screen, as phones send it back. */
function ballotAt(desk: AtDesk): string {
  const { now, session } = publicMomentOf(desk.state);
  if (now.screen !== 'moment' || !now.question) throw new Error('No question is on the screen.');
  return ballotName(session, now.question);
}

/** Counts from the service, done at the desk. */
function hears(desk: AtDesk, ballot: string, counts: Record<string, number>, passes = 0): number {
  const actions = tallyActions(desk.state, { phones: 3, ballots: [{ ballot, counts, passes }] });
  desk.does(...actions);
  return actions.length;
}

const phonesAt = (desk: AtDesk) => ballotOf(trackOf(desk.state.run)).phones;
const atQuestion = (): AtDesk => new AtDesk().toQuestion().does({ do: 'open voting' });

describe('counts from phones', () => {
  it('stand beside the hands, with the reply that has their letter', () => {
    const desk = atQuestion().hands('A');
    const [first] = momentOf(desk.state).options;
    hears(desk, ballotAt(desk), { A: 4 }, 2);
    const ballot = ballotOf(trackOf(desk.state.run));
    expect(ballot.phones[first!.choice.id]).toBe(4);
    expect(ballot.hands[first!.choice.id]).toBe(1);
    expect(ballot.phonePasses).toBe(2);
  });

  it('change nothing where they are known already, or nobody has voted', () => {
    const desk = atQuestion();
    expect(hears(desk, ballotAt(desk), {})).toBe(0);
    expect(hears(desk, ballotAt(desk), { A: 4 })).toBe(1);
    expect(hears(desk, ballotAt(desk), { A: 4 })).toBe(0);
  });

  it('that come late go to the question that they were for', () => {
    const desk = atQuestion();
    const ballot = ballotAt(desk);
    const [first] = momentOf(desk.state).options;
    desk.does({ do: 'take', choice: first!.choice.id });
    hears(desk, ballot, { A: 7 });
    const row = sessionCounts(desk.state).find(({ moment, letter }) => moment === 1 && letter === 'A');
    expect(row).toMatchObject({ phones: 7, path: 'taken' });
  });

  it('of a way that was left, or of another session, are not taken for what is voted now', () => {
    const desk = atQuestion();
    const before = ballotAt(desk);
    hears(desk, before, { A: 3 });
    desk.does(rewindTo(0)).toQuestion().does({ do: 'open voting' });
    expect(ballotAt(desk)).not.toBe(before);
    expect(hears(desk, before, { A: 9 })).toBe(0);
    hears(desk, ballotAt(desk), { B: 2 });
    expect(Object.values(phonesAt(desk)).reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(hears(desk, ballotAt(desk).replace(/^\S+/, 'another'), { A: 9 })).toBe(0);
    const rewound = sessionCounts(desk.state).filter(({ path, phones }) => path === 'rewound' && phones > 0);
    expect(rewound).toMatchObject([{ letter: 'A', phones: 3 }]);
  });

  it('are kept apart for the second vote', () => {
    const desk = atQuestion();
    hears(desk, ballotAt(desk), { A: 3 });
    desk.does({ do: 'vote again' });
    hears(desk, ballotAt(desk), { A: 1, B: 2 });
    const rows = sessionCounts(desk.state).filter(({ letter }) => letter === 'A');
    expect(rows.map(({ vote, phones }) => [vote, phones])).toEqual([
      [1, 3],
      [2, 1],
    ]);
  });
});

describe('what a phone is told', () => {
  it('is what the room sees, without the numbers that grow with each vote', () => {
    const desk = atQuestion();
    const join = { address: 'http://10.0.0.2/join/', code: 'BCDFGH', isLarge: false, perTable: false };
    const before = momentForPhones({ ...publicMomentOf(desk.state), join });
    expect(publicMoment.safeParse(before).success).toBe(true);
    expect(JSON.stringify(before)).not.toContain('BCDFGH');
    hears(desk, ballotAt(desk), { A: 3 }, 1);
    const { version: _before, ...was } = before;
    const { version: _after, ...is } = momentForPhones(publicMomentOf(desk.state));
    expect(is).toEqual(was);
  });
});
