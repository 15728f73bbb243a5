import type { FilesForPage } from './filesForPage.ts';
import type { HandedInRow } from './handedInRow.ts';
import { daysOf } from './sheetOfRows.ts';

const ROLES = { officer: 'Contact officer', thinking: 'Thinking about it', supporter: 'Supports officers' } as const;

const day = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** An ISO date as HR reads it: "21 Nov 2026". */
const dayInWords = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));

/** A completion as the table tells it, its days in the organisation's time zone. */
export function completionInWords(row: HandedInRow, { timeZone, courses, procedures }: FilesForPage) {
  const { completion } = row;
  const { completedOn, validUntilOn } = daysOf(row, timeZone);
  return {
    course: courses[completion.course] ?? completion.course,
    role: ROLES[completion.role],
    completed: dayInWords(completedOn),
    validUntil: dayInWords(validUntilOn),
    procedure: procedures[completion.procedure] ?? completion.procedure,
    // How it stands in its document goes on with dates of approval and review; the saved table has all of it.
    version: completion.procedureVersion.split(',')[0] ?? '',
  };
}
