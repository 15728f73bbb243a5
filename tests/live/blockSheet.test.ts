import { describe, expect, it } from 'vitest';
import { blockSheet, planCarriedOn } from '#src/live/session/blockSheet.ts';
import { openSession } from '#src/live/session/liveSession.ts';
import type { PlanInUse } from '#src/live/session/planInUse.ts';
import { AtDesk, WHOLE_GROUP } from './liveFixture.ts';

const MINUTE = 60_000;
const plan: PlanInUse = {
  course: 'initial',
  title: 'The day',
  startsAt: '09:00',
  blocks: [
    { title: 'Arrival', kind: 'arrival', minutes: 15 },
    { title: 'First talk', kind: 'work', minutes: 45 },
    { title: 'Lunch', kind: 'lunch', minutes: 60 },
  ],
  at: 1,
  spent: [],
};
const inTheDay = () => new AtDesk({ ...WHOLE_GROUP, plan });
const sheet = ({ state }: AtDesk, minutes: number) => blockSheet(state.session, state.run, minutes * MINUTE);

describe('the plan of the day at the desk', () => {
  it('says when each block starts as planned, and marks the one that the session opened in', () => {
    const rows = sheet(inTheDay(), 0);
    expect(rows.map(({ startsAt }) => startsAt)).toEqual(['09:00', '09:15', '10:00']);
    expect(rows.map(({ isNow }) => isNow)).toEqual([false, true, false]);
  });

  it('counts the minutes of each block, from when the trainer went to it', () => {
    // Each action of the fixture is a minute after the one before it.
    const desk = inTheDay().does({ do: 'begin' }, { do: 'block', to: 2 });
    expect(sheet(desk, 12).map(({ actual }) => actual)).toEqual([undefined, 2, 10]);
  });

  it('keeps the block where it is when the story is undone', () => {
    const desk = inTheDay().toQuestion().does({ do: 'block', to: 2 });
    expect(desk.does({ do: 'rewind', to: 0, page: 0 }).state.run.block).toBe(2);
  });

  it('is empty where the session is part of no plan', () => {
    const desk = new AtDesk().does({ do: 'block', to: 2 });
    expect(desk.state.run.block).toBeNull();
    expect(sheet(desk, 5)).toEqual([]);
  });

  it('goes on with the minutes of an earlier session on the same day, and of no other plan or day', () => {
    const { session } = inTheDay().does({ do: 'begin' }, { do: 'block', to: 2 });
    const later = planCarriedOn({ ...plan, at: 2 }, session, 30 * MINUTE);
    expect(later.spent).toEqual([0, 2, 28]);
    const next = openSession('next', { ...WHOLE_GROUP, plan: later }, 30 * MINUTE);
    const rows = blockSheet(next, new AtDesk({ ...WHOLE_GROUP, plan: later }).state.run, 40 * MINUTE);
    expect(rows.map(({ actual }) => actual)).toEqual([undefined, 2, 38]);
    expect(planCarriedOn({ ...plan, course: 'refresher' }, session, 30 * MINUTE).spent).toEqual([]);
    expect(planCarriedOn(plan, session, 24 * 60 * MINUTE).spent).toEqual([]);
  });
});
