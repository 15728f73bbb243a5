import type { Clock } from '#src/domain/course/activity.ts';

/** How a clock stands, some days after what it counts from. */
export interface ClockStanding {
  /** Days from the event to the limit. */
  readonly length: number;
  /** Days until the limit; below nought where it has passed. */
  readonly left: number;
  readonly state: 'running' | 'close' | 'run out';
  /** "About 5 months left", "9 days left", "Ran out about 3 months ago". */
  readonly words: string;
}

const DAYS_A_MONTH = 365 / 12;
/** From here on days are too fine a measure. */
const IN_MONTHS_FROM = 60;
const CLOSE = 14;

function daysOf({ count, unit }: Clock['length']): number {
  return unit === 'days' ? count : Math.round(count * DAYS_A_MONTH);
}

/** "1 day", "9 days", "about 5 months". */
export function spanInWords(days: number): string {
  const many = (count: number, unit: string): string => `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
  return days < IN_MONTHS_FROM ? many(days, 'day') : `about ${many(Math.round(days / DAYS_A_MONTH), 'month')}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function leftInWords(left: number): string {
  if (left === 0) return 'The last day is today';
  return left > 0 ? `${capitalised(spanInWords(left))} left` : `Ran out ${spanInWords(-left)} ago`;
}

/** How a clock stands when what it counts from was so many days ago. Close means two weeks or less. */
export function clockStanding(clock: Clock, daysAgo: number): ClockStanding {
  const length = daysOf(clock.length);
  const left = length - daysAgo;
  const running = left > CLOSE ? 'running' : 'close';
  return { length, left, state: left < 0 ? 'run out' : running, words: leftInWords(left) };
}

/** A line of days on which several clocks are drawn, with today at the same place for all; nought is today. */
export interface TimeLine {
  readonly from: number;
  readonly to: number;
}

/** The line on which every event and every limit has room. */
export function timeLineOf(spans: readonly { readonly daysAgo: number; readonly left: number }[]): TimeLine {
  const from = Math.min(-1, ...spans.map(({ daysAgo }) => -daysAgo));
  const to = Math.max(1, ...spans.map(({ left }) => left));
  const room = (to - from) * 0.04;
  return { from: from - room, to: to + room };
}

/** A day as a share of the line, as an SVG length: "37.5%". */
export function along({ from, to }: TimeLine, day: number): string {
  return `${String(Math.round(10_000 * ((day - from) / (to - from))) / 100)}%`;
}
