import { dayInZone } from '#src/domain/record/register/dayInZone.ts';
import { EXPORT_COLUMNS, exportRow, type ExportRow } from '#src/domain/record/register/exportRow.ts';
import { registerStatus } from '#src/domain/record/register/registerStatus.ts';
import type { Sheet } from '#src/records/spreadsheet/sheet.ts';
import type { FilesForPage } from './filesForPage.ts';
import type { HandedInRow } from './handedInRow.ts';

/** What stands in the column for the status where a completion does not simply hold: no import takes that for a status. */
const NOT_SETTLED = 'not settled';

const OWN_COLUMNS = ['check', 'why', 'file', 'file made (UTC)'] as const;

type Names = Pick<FilesForPage, 'timeZone' | 'scoresToHr' | 'courses' | 'procedures'>;

/** The days of a completion as the organisation's calendar has them. */
export function daysOf({ completion }: HandedInRow, timeZone: string): { readonly completedOn: string; readonly validUntilOn: string } {
  return { completedOn: dayInZone(completion.completedAt, timeZone), validUntilOn: dayInZone(completion.validUntil, timeZone) };
}

/** How a learner stands on a day by a completion that holds; undefined where it does not simply hold. */
export function statusOf(row: HandedInRow, on: string, timeZone: string): string | undefined {
  if (row.check !== 'holds') return undefined;
  const { completedOn, validUntilOn } = daysOf(row, timeZone);
  return registerStatus({ assignedOn: completedOn, completion: { on: completedOn, validUntil: validUntilOn } }, on);
}

function canonical(row: HandedInRow, on: string, names: Names): ExportRow {
  const { learner, completion } = row;
  return exportRow({
    ...learner,
    ...daysOf(row, names.timeZone),
    course: completion.course,
    courseTitle: names.courses[completion.course],
    status: statusOf(row, on, names.timeZone) ?? NOT_SETTLED,
    asAt: on,
    completedAt: completion.completedAt,
    kind: 'online',
    role: completion.role,
    procedure: names.procedures[completion.procedure] ?? completion.procedure,
    procedureVersion: completion.procedureVersion,
    contentVersion: completion.contentVersion,
    completion: completion.id,
    courseScore: names.scoresToHr ? completion.courseScore : undefined,
  });
}

/** The table that HR takes away: the canonical columns, then how each completion was checked and which file it came from. */
export function sheetOfRows(rows: readonly HandedInRow[], now: string, names: Names): Sheet {
  const on = dayInZone(now, names.timeZone);
  return {
    name: `Completions as at ${on}`,
    columns: [...EXPORT_COLUMNS, ...OWN_COLUMNS],
    rows: rows.map((row) => {
      const cells = canonical(row, on, names);
      const why = [row.says, ...row.remarks].join(' ');
      return [...EXPORT_COLUMNS.map((column) => cells[column]), row.check, why, row.file.name, row.file.exportedAt];
    }),
  };
}
