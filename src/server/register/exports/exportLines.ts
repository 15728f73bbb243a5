import { exportRow, type ExportColumn, type ExportRow } from '#src/domain/record/register/exportRow.ts';
import type { RegisterContent } from '#src/domain/record/register/registerContent.ts';
import { EXPORT_COLUMNS, type Preset } from '#src/protocol/register.ts';
import type { StandingRow } from '../view/registerRows.ts';

/** Which columns an export has, and what each is called there. */
export type Columns = readonly Pick<Preset['columns'][number], 'column' | 'as'>[];

/** Every column under its own name. The score is among them only where the organisation has switched scores on. */
export function allColumns(scoresToHr: boolean): Columns {
  return EXPORT_COLUMNS.filter((column) => scoresToHr || column !== 'score').map((column) => ({ column, as: column }));
}

/** What an export is of: rows of the register, as at a day. */
export interface ToWrite {
  readonly rows: readonly StandingRow[];
  readonly on: string;
  readonly content: RegisterContent;
}

/** The canonical line of a row of the register. */
export function lineOf(row: StandingRow, { on, content }: Omit<ToWrite, 'rows'>): ExportRow {
  return exportRow({
    ...{ name: row.name, email: row.email, staffNumber: row.staff_number, unit: row.unit, course: row.course, status: row.status },
    asAt: on,
    dueOn: row.due_on,
    completedOn: row.completed_on,
    completedAt: row.completed_at,
    validUntilOn: row.valid_until_on,
    kind: row.kind,
    provider: row.provider,
    role: row.role,
    procedure: row.procedure,
    procedureVersion: row.procedure_version,
    contentVersion: row.content_version,
    completion: row.completion,
    enteredBy: row.entered_by,
    courseScore: content.scoresToHr ? row.course_score : null,
  });
}

/** The cells of a line in the order of the columns. */
export function cellsOf(line: ExportRow, columns: readonly { readonly column: ExportColumn }[]): string[] {
  return columns.map(({ column }) => line[column]);
}

const ROWS_AT_ONCE = 1000;

/** Rows in parts, so that a long export is never a text as long in memory, and others are served in between. */
export function* inParts<T>(rows: readonly T[], size = ROWS_AT_ONCE): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}
