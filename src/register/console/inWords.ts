import type { CompletionKind } from '#src/protocol/register.ts';
import type { UserRole } from '#src/protocol/signIn.ts';

const day = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-AU', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortMonth = new Intl.DateTimeFormat('en-AU', { month: 'short', year: '2-digit', timeZone: 'UTC' });

/** An ISO day as it is read: "22 Nov 2026". The day is the organisation's already, so no zone is applied. */
export function dayInWords(isoDay: string): string {
  return day.format(new Date(`${isoDay}T00:00:00Z`));
}

/** A month such as `2026-11`: "November 2026". */
export function monthInWords(isoMonth: string): string {
  return month.format(new Date(`${isoMonth}-01T00:00:00Z`));
}

/** The same in little room: "Nov 26". */
export function shortMonthInWords(isoMonth: string): string {
  return shortMonth.format(new Date(`${isoMonth}-01T00:00:00Z`));
}

/** A moment in the organisation's time zone: "22 Nov 2026, 9:41 am". */
export function momentInWords(iso: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-AU', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(new Date(iso));
}

/** A moment in UTC, as short as an auditor needs it: "2026-11-21 23:41 UTC". */
export function utcInWords(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

const number = new Intl.NumberFormat('en-AU');

export function numberInWords(value: number): string {
  return number.format(value);
}

/** A number with its noun: "1 row", "1,204 rows". */
export function countInWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${number.format(count)} ${count === 1 ? noun : plural}`;
}

const KINDS: Readonly<Record<CompletionKind, string>> = {
  online: 'Online, replayed',
  attendance: 'Face to face',
  past: 'From before this register',
  lms: 'From another system',
};

/** How a completion came to be in the register. */
export function kindInWords(kind: CompletionKind): string {
  return KINDS[kind];
}

const USER_ROLES: Readonly<Record<UserRole, string>> = { hr: 'HR', trainer: 'trainer', admin: 'administrator' };

export function userRoleInWords(role: UserRole): string {
  return USER_ROLES[role];
}
