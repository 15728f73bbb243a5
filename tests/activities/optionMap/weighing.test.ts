import { describe, expect, it } from 'vitest';
import { furthestBack, clocksDrawn, asInTheStory } from '#src/activities/optionMap/clocksDrawn.ts';
import { weighedGroups } from '#src/activities/optionMap/weighing.ts';
import type { OptionMapActivity } from '#src/domain/course/activity.ts';

const option = (id: string) => ({ id, name: id, speaksFor: '', speaksAgainst: '' });
const options = ['report', 'commission', 'leave it'].map(option);

describe('options as weighed', () => {
  it('stand by how they lie with what matters, those not weighed yet last', () => {
    const groups = weighedGroups(options, ['not-now', '', 'fits']).map(({ heading, options: of }) => [heading, of.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['Fits what matters', ['leave it']],
      ['Not now', ['report']],
      ['Not weighed yet', ['commission']],
    ]);
  });

  it('count as not weighed where the kept word is none of ours', () => {
    expect(weighedGroups(options, ['x', 'y', 'z']).map(({ heading }) => heading)).toEqual(['Not weighed yet']);
  });
});

describe('the clocks of a story', () => {
  const map: OptionMapActivity = {
    kind: 'option map',
    id: 'map',
    title: '',
    intro: '',
    outcomes: [],
    story: [],
    matters: [],
    options: [],
    events: [
      { id: 'end', name: 'The contract ended', daysAgo: 12 },
      { id: 'last', name: 'The last remark', daysAgo: 300 },
    ],
    clocks: [
      { id: 'short', name: 'Short', length: { count: 21, unit: 'days' }, from: 'end', note: '' },
      { id: 'long', name: 'Long', length: { count: 24, unit: 'months' }, from: 'last', note: '' },
    ],
  };

  it('each count from their own event', () => {
    const drawn = clocksDrawn(map, asInTheStory(map));
    expect(drawn.map(({ event, standing }) => [event, standing.left])).toEqual([
      ['The contract ended', 9],
      ['The last remark', 430],
    ]);
  });

  it('follow when a day is moved', () => {
    const drawn = clocksDrawn(map, { ...asInTheStory(map), end: 30 });
    expect(drawn.map(({ standing }) => standing.state)).toEqual(['run out', 'running']);
  });

  it('let a day be moved past the end of the longest that counts from it', () => {
    const drawn = clocksDrawn(map, asInTheStory(map));
    expect(furthestBack(drawn, 'last')).toBeGreaterThan(730);
    expect(furthestBack(drawn, 'end')).toBeGreaterThan(21);
  });
});
