import { describe, expect, it } from 'vitest';
import { calendarFile } from '#src/progress/practice/calendarFile.ts';

const made = { id: 'abc', at: '2026-11-22T03:04:05.678Z' };
const weekly = {
  from: '2026-11-23T09:00',
  weeks: 52,
  minutes: 10,
  title: 'Practice cards',
  says: 'Six minutes; then enough, really.',
  address: 'http://localhost/practise/',
};
const file = (rest: Partial<typeof weekly> = {}, day?: Parameters<typeof calendarFile>[1]) =>
  calendarFile({ ...weekly, ...rest }, day, made);
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file', () => {
  it('holds one event that comes back every week, at the same time on the clock', () => {
    expect(unfolded(file())).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//First Port//Practice//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:practice-abc@first-port',
      'DTSTAMP:20261122T030405Z',
      'DTSTART:20261123T090000',
      'DURATION:PT10M',
      'RRULE:FREQ=WEEKLY;COUNT=52',
      'SUMMARY:Practice cards',
      'DESCRIPTION:Six minutes\\; then enough\\, really.\\nhttp://localhost/practise/',
      'URL:http://localhost/practise/',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('adds the day on which the refresher is due', () => {
    const lines = unfolded(file({}, { on: '2027-11-21', title: 'Refresher', says: 'It is due.', address: weekly.address }));
    expect(lines).toContain('DTSTART;VALUE=DATE:20271121');
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(['UID:practice-abc@first-port', 'UID:refresher-abc@first-port']);
  });

  it('ends every line as the standard asks, and folds long ones without breaking a letter', () => {
    const says = 'Ä“quotes” and a long line. '.repeat(12);
    const text = file({ says });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(unfolded(text).join('\n')).toContain(says.trim());
  });
});
