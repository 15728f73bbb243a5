import { describe, expect, it } from 'vitest';
import { trackOf } from '#src/live/session/liveRun.ts';
import { momentOf } from '#src/live/story/liveState.ts';
import { backStep, nextStep } from '#src/live/story/nextStep.ts';
import { publicMomentOf } from '#src/live/story/publicMoment.ts';
import { AtDesk } from './liveFixture.ts';

const next = (desk: AtDesk): string => {
  const step = nextStep(desk.state);
  if (!step) return 'nothing';
  desk.does(step.action);
  return step.says;
};

describe('the next step', () => {
  it('goes from the agreements over one vote to the path that leads', () => {
    const desk = new AtDesk();
    expect(next(desk)).toBe('Begin the story');
    expect(next(desk)).toBe('Open voting');
    desk.hands('B', 2).hands('A');
    expect(next(desk)).toBe('Close voting');
    expect(next(desk)).toBe('Show counts');
    const leads = momentOf(desk.state).options.find(({ letter }) => letter === 'B')!.choice.id;
    expect(next(desk)).toBe('Take path B');
    expect(trackOf(desk.state.run).path).toEqual([leads]);
  });

  it('leaves it to the trainer where two replies lead alike, or nobody voted', () => {
    const tied = new AtDesk().toQuestion().hands('A').hands('B').does({ do: 'close voting' }, { do: 'show counts', on: true });
    expect(nextStep(tied.state)).toBeUndefined();
    const none = new AtDesk().toQuestion().does({ do: 'close voting' });
    expect(nextStep(none.state)).toBeUndefined();
  });

  it('alone brings a session from its start to the last page of the debrief', () => {
    const desk = new AtDesk();
    for (let steps = 0; steps < 60; steps += 1) {
      const isOpen = desk.state.run.begun && trackOf(desk.state.run).voting === 'open' && desk.state.run.debrief === null;
      if (isOpen) desk.hands('A', 3);
      if (next(desk) === 'nothing') break;
    }
    const { now } = publicMomentOf(desk.state);
    expect(now).toMatchObject({ screen: 'debrief', debrief: { shows: 'point', point: 'Limits first, then the story.' } });
  });

  it('brings a blank screen back before anything else', () => {
    const desk = new AtDesk().toQuestion().does({ do: 'blank', on: true });
    expect(next(desk)).toBe('Show the screen');
    expect(desk.state.run.blank).toBe(false);
  });
});

describe('one step back', () => {
  it('hides what was shown last, and loses no count', () => {
    const desk = new AtDesk().toQuestion().does({ do: 'open voting' }).hands('A', 3);
    desk.does({ do: 'show counts', on: true }, { do: 'reveal findings', on: true });
    desk.does(backStep(desk.state)!, backStep(desk.does(backStep(desk.state)!).state)!);
    const track = trackOf(desk.state.run);
    expect(track).toMatchObject({ revealed: false, shown: false });
    expect(Object.values(track.ballots['']![0]!.hands)).toEqual([3]);
  });

  it('leaves the debrief for the story, and the story for the moment before', () => {
    const desk = new AtDesk().toQuestion().takes('limits').does({ do: 'debrief', page: 1 });
    desk.does(backStep(desk.state)!);
    expect(desk.state.run.debrief).toBe(0);
    desk.does(backStep(desk.state)!);
    expect(desk.state.run.debrief).toBeNull();
    desk.does(backStep(desk.state)!);
    expect(trackOf(desk.state.run).path).toEqual([]);
    expect(backStep(new AtDesk().state)).toBeUndefined();
  });
});
