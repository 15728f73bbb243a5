import type { Role } from '#src/domain/course/role.ts';

const ROLES: Readonly<Record<Role, string>> = {
  officer: 'as a contact officer',
  thinking: 'as somebody who is thinking about it',
  supporter: 'as somebody who supports officers',
};

/** As whom a course is taken: "as a contact officer". */
export function roleInWords(role: Role): string {
  return ROLES[role];
}

/** A number with its noun: "1 module", "11 modules". */
export function countInWords(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Minutes as a reader says them: "12 minutes", "1 h 5 min", "3 h". */
export function durationInWords(minutes: number): string {
  if (minutes < 60) return countInWords(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest)} min`;
}

const moment = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'long', year: 'numeric' });

/** A moment of the record, in the learner's own time zone: "21 November 2026 at 9:41 am". */
export function momentInWords(iso: string): string {
  return moment.format(new Date(iso));
}

/** The day of a moment, in the learner's own time zone. */
export function dayInWords(iso: string): string {
  return day.format(new Date(iso));
}
