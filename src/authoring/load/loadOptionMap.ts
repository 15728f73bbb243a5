import type { Clock, OptionMapActivity } from '#src/domain/course/activity.ts';
import { mendUnknown } from '../nearestName.ts';
import type { Report } from '../report.ts';
import type { ActivityEntry } from '../schema/activity.ts';
import { activityHead } from './activityHead.ts';
import { reportTwice } from './reportTwice.ts';

type OptionMapEntry = ActivityEntry<'option map'>;

function clockOf(entry: OptionMapEntry['clocks'][number], index: number, events: readonly string[], report: Report): Clock {
  const { clock, name, months, days, from, note } = entry;
  if ((months === undefined) === (days === undefined)) {
    report.error(['clocks', index], `The clock ${clock} does not say once how long it runs.`, 'Write one of months and days.');
  }
  if (!events.includes(from)) {
    const mend = mendUnknown(from, events, '"events" of this file');
    report.error(['clocks', index, 'from'], `The event ${from} is not known.`, mend);
  }
  const length = months === undefined ? ({ count: days ?? 0, unit: 'days' } as const) : ({ count: months, unit: 'months' } as const);
  return { id: clock, name, length, from, note };
}

function checkNames({ matters, events, clocks, options }: OptionMapEntry, report: Report): void {
  const twice = (key: string, kind: string, names: readonly string[]): void =>
    reportTwice(
      report,
      kind,
      names.map((name, index) => ({ name, entry: [key, index, kind] })),
    );
  twice(
    'matters',
    'matter',
    matters.map(({ matter }) => matter),
  );
  twice(
    'events',
    'event',
    events.map(({ event }) => event),
  );
  twice(
    'clocks',
    'clock',
    clocks.map(({ clock }) => clock),
  );
  twice(
    'options',
    'option',
    options.map(({ option }) => option),
  );
}

/** A person's options with what speaks for and against each, and the clocks that run. */
export function loadOptionMap(entry: OptionMapEntry, report: Report): OptionMapActivity {
  checkNames(entry, report);
  const clocks = entry.clocks.map(({ clock }) => clock);
  const events = entry.events.map(({ event }) => event);
  for (const [index, { clock }] of entry.options.entries()) {
    if (clock === undefined || clocks.includes(clock)) continue;
    report.error(['options', index, 'clock'], `The clock ${clock} is not known.`, mendUnknown(clock, clocks, '"clocks" of this file'));
  }
  return {
    ...activityHead(entry),
    kind: entry.kind,
    story: entry.story,
    matters: entry.matters.map(({ matter, text }) => ({ id: matter, text })),
    events: entry.events.map(({ event, name, 'days ago': daysAgo }) => ({ id: event, name, daysAgo })),
    clocks: entry.clocks.map((clock, index) => clockOf(clock, index, events, report)),
    options: entry.options.map(({ option, name, for: speaksFor, against: speaksAgainst, clock }) => ({
      id: option,
      name,
      speaksFor,
      speaksAgainst,
      clock,
    })),
  };
}
