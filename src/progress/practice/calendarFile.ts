/** A reminder that comes back every week. */
export interface WeeklyReminder {
  /** The first day and time, as the learner's own clock shows it: `2026-11-23T09:00`. */
  readonly from: string;
  readonly weeks: number;
  readonly minutes: number;
  readonly title: string;
  readonly says: string;
  /** Where to go. */
  readonly address: string;
}

/** A day to be reminded of. */
export interface DayReminder {
  /** `2027-11-21`. */
  readonly on: string;
  readonly title: string;
  readonly says: string;
  readonly address: string;
}

interface CalendarMade {
  /** Sets the events of this file apart from all others. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

const LINE_END = '\r\n';
/** No line is longer than this many octets, its end not counted. Source: RFC 5545, 3.1. */
const MOST_OCTETS = 75;

/** A backslash, a semicolon, a comma and a line end mean something in a text value. Source: RFC 5545, 3.3.11. */
function asText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** A long line goes on in the next, after one space; never in the middle of a letter that takes several octets. */
function folded(line: string): string {
  const octets = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const letter of line) {
    const more = octets.encode(letter).length;
    if (length + more > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
      length = 1;
    }
    part += letter;
    length += more;
  }
  return [...parts, part].join(LINE_END);
}

const withoutSigns = (moment: string): string => moment.replace(/[-:]|\.\d+/g, '');

// Without a time zone, a time is that of whoever looks at the calendar, wherever they are.
function weekly({ from, weeks, minutes, title, says, address }: WeeklyReminder, { id, at }: CalendarMade): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:practice-${id}@first-port`,
    `DTSTAMP:${withoutSigns(at)}`,
    `DTSTART:${withoutSigns(from)}00`,
    `DURATION:PT${String(minutes)}M`,
    `RRULE:FREQ=WEEKLY;COUNT=${String(weeks)}`,
    `SUMMARY:${asText(title)}`,
    `DESCRIPTION:${asText(`${says}\n${address}`)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function wholeDay({ on, title, says, address }: DayReminder, { id, at }: CalendarMade): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:refresher-${id}@first-port`,
    `DTSTAMP:${withoutSigns(at)}`,
    `DTSTART;VALUE=DATE:${withoutSigns(on)}`,
    `SUMMARY:${asText(title)}`,
    `DESCRIPTION:${asText(`${says}\n${address}`)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Reminders as an iCalendar file (RFC 5545), which any calendar reads in. */
export function calendarFile(practice: WeeklyReminder, refresher: DayReminder | undefined, made: CalendarMade): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//First Port//Practice//EN',
    'CALSCALE:GREGORIAN',
    ...weekly(practice, made),
    ...(refresher ? wholeDay(refresher, made) : []),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + LINE_END).join('');
}
