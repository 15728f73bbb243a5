import type { Clock, OptionMapActivity } from '#src/domain/course/activity.ts';
import { clockStanding, type ClockStanding } from './clockStanding.ts';

/** How many days ago each event was, by its id. */
export type DaysAgo = Readonly<Record<string, number>>;

/** A clock with what it counts from and how it stands. */
export interface ClockDrawn {
  readonly clock: Clock;
  /** What it counts from, in words. */
  readonly event: string;
  readonly daysAgo: number;
  readonly standing: ClockStanding;
}

/** When each thing happened in the story. */
export function asInTheStory({ events }: OptionMapActivity): DaysAgo {
  return Object.fromEntries(events.map(({ id, daysAgo }) => [id, daysAgo]));
}

/** Each clock as it stands when what it counts from was so many days ago. */
export function clocksDrawn({ clocks, events }: OptionMapActivity, daysAgo: DaysAgo): ClockDrawn[] {
  return clocks.map((clock) => {
    const ago = daysAgo[clock.from] ?? 0;
    const event = events.find(({ id }) => id === clock.from)?.name ?? '';
    return { clock, event, daysAgo: ago, standing: clockStanding(clock, ago) };
  });
}

/** How many days back an event can be set: some way past the longest clock that counts from it. */
export function furthestBack(drawn: readonly ClockDrawn[], event: string): number {
  const lengths = drawn.filter(({ clock }) => clock.from === event).map(({ standing }) => standing.length);
  return Math.ceil((Math.max(60, ...lengths) * 1.2) / 10) * 10;
}
