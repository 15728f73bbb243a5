import { dayInZone } from '#src/domain/record/register/dayInZone.ts';
import { formulaSafe } from '#src/domain/record/register/exportRow.ts';
import type { LinksMade } from '#src/protocol/register.ts';

const COLUMNS = ['name', 'email', 'staff number', 'unit', 'course', 'due date', 'link', 'link works until'];

/** The table that a mail merge reads: one row a learner, safe for spreadsheets. */
export async function mergeCsv(made: LinksMade, timeZone: string, addressOfLink: (link: string) => string): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const worksUntil = dayInZone(made.expiresAt, timeZone);
  const rows = made.links.map(({ name, email, staffNumber, unit, course, dueOn, link }) =>
    [name, email, staffNumber, unit, course, dueOn ?? '', addressOfLink(link), worksUntil].map(formulaSafe),
  );
  return stringify([COLUMNS, ...rows], { bom: true, record_delimiter: 'windows' });
}
