import type { RegisterStatus } from '#src/domain/record/register/registerStatus.ts';
import type { StandingRow } from '../view/registerRows.ts';
import { csvParts } from './csvParts.ts';
import type { ToWrite } from './exportLines.ts';

/** Who is written to: what is due or was due, and what has run out or soon will. Leave and exemption ask for nothing. */
const REMINDED: readonly RegisterStatus[] = ['due', 'overdue', 'expired'];

const HEADING = [
  'name',
  'email',
  'staff number',
  'unit',
  'course',
  'course title',
  'status',
  'due',
  'valid until',
  'by',
  'days left',
  'days over',
];
const DAY = 86_400_000;

/** The rows of the register that ask for a reminder. */
export function toRemind(rows: readonly StandingRow[]): StandingRow[] {
  return rows.filter(({ status }) => REMINDED.includes(status));
}

/** Mail-merge CSV of reminders. "By" is the day that matters: when the course is due, or when the last completion runs out. */
export function remindersParts({ rows, on, content }: ToWrite): Generator<string> {
  const titles = new Map(content.courses.map(({ id, title }) => [id, title]));
  const cells = (row: StandingRow): string[] => {
    const by = row.valid_until_on ?? row.due_on ?? '';
    const days = by === '' ? 0 : Math.round((Date.parse(by) - Date.parse(on)) / DAY);
    const who = [row.name, row.email, row.staff_number, row.unit, row.course, titles.get(row.course) ?? row.course, row.status];
    return [...who, row.due_on ?? '', row.valid_until_on ?? '', by, String(Math.max(0, days)), String(Math.max(0, -days))];
  };
  return csvParts(HEADING, toRemind(rows), cells, 'spreadsheet');
}
