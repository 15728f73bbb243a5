import { describe, expect, it } from 'vitest';
import { along, clockStanding, timeLineOf } from '#src/activities/optionMap/clockStanding.ts';
import type { Clock } from '#src/domain/course/activity.ts';

const aClock = (count: number, unit: Clock['length']['unit']): Clock => ({
  id: 'clock',
  name: 'A clock',
  length: { count, unit },
  from: 'event',
  note: '',
});

describe('a clock', () => {
  it.each([
    [aClock(21, 'days'), 0, 'running', '21 days left'],
    [aClock(21, 'days'), 7, 'close', '14 days left'],
    [aClock(21, 'days'), 20, 'close', '1 day left'],
    [aClock(21, 'days'), 21, 'close', 'The last day is today'],
    [aClock(21, 'days'), 22, 'run out', 'Ran out 1 day ago'],
    [aClock(12, 'months'), 300, 'running', 'About 2 months left'],
    [aClock(12, 'months'), 320, 'running', '45 days left'],
    [aClock(12, 'months'), 460, 'run out', 'Ran out about 3 months ago'],
    [aClock(24, 'months'), 0, 'running', 'About 24 months left'],
  ])('%o stands, %i days after, as %s: %s', (clock, daysAgo, state, words) => {
    expect(clockStanding(clock, daysAgo)).toMatchObject({ state, words });
  });

  it('of twelve months is a year, and of 24 two', () => {
    expect(clockStanding(aClock(12, 'months'), 0).length).toBe(365);
    expect(clockStanding(aClock(24, 'months'), 0).length).toBe(730);
  });
});

describe('the line on which clocks are drawn', () => {
  it('has room for the oldest event, today and the last limit', () => {
    const line = timeLineOf([
      { daysAgo: 300, left: 65 },
      { daysAgo: 10, left: 11 },
    ]);
    expect(line.from).toBeLessThan(-300);
    expect(line.to).toBeGreaterThan(65);
    expect(along(line, line.from)).toBe('0%');
    expect(along(line, line.to)).toBe('100%');
    expect(Number.parseFloat(along(line, 0))).toBeGreaterThan(Number.parseFloat(along(line, -10)));
  });

  it('keeps today on it where all has run out, and where it happened today', () => {
    expect(timeLineOf([{ daysAgo: 900, left: -170 }]).to).toBeGreaterThan(0);
    expect(timeLineOf([{ daysAgo: 0, left: 21 }]).from).toBeLessThan(0);
  });
});
