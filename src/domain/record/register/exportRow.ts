/** Columns of the canonical export, in order. Whoever needs others chooses among them and renames them. */
export const EXPORT_COLUMNS = [
  'name',
  'email',
  'staff number',
  'unit',
  'course',
  'status',
  'as at',
  'due',
  'completed',
  'completed (UTC)',
  'valid until',
  'kind',
  'provider',
  'role',
  'procedure',
  'procedure version',
  'content version',
  'record id',
  'entered by',
  'score',
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];
export type ExportRow = Readonly<Record<ExportColumn, string>>;

type Known = string | null | undefined;

/** What is known of one learner in one course. Days are ISO dates in the organisation's time zone, the moment is UTC. */
export interface KnownForExport {
  readonly name: string;
  readonly email?: Known;
  readonly staffNumber: string;
  readonly unit?: Known;
  /** Its id, and its title where that is known. */
  readonly course: string;
  readonly courseTitle?: Known;
  readonly status: string;
  /** The day as at which the status is told. */
  readonly asAt: string;
  readonly dueOn?: Known;
  readonly completedOn?: Known;
  readonly completedAt?: Known;
  readonly validUntilOn?: Known;
  readonly kind?: Known;
  readonly provider?: Known;
  readonly role?: Known;
  readonly procedure?: Known;
  readonly procedureVersion?: Known;
  readonly contentVersion?: Known;
  readonly completion?: Known;
  readonly enteredBy?: Known;
  /** Only where the organisation has switched scores on. */
  readonly courseScore?: number | null | undefined;
}

const KNOWN_BY: Readonly<Record<ExportColumn, keyof KnownForExport>> = {
  name: 'name',
  email: 'email',
  'staff number': 'staffNumber',
  unit: 'unit',
  course: 'courseTitle',
  status: 'status',
  'as at': 'asAt',
  due: 'dueOn',
  completed: 'completedOn',
  'completed (UTC)': 'completedAt',
  'valid until': 'validUntilOn',
  kind: 'kind',
  provider: 'provider',
  role: 'role',
  procedure: 'procedure',
  'procedure version': 'procedureVersion',
  'content version': 'contentVersion',
  'record id': 'completion',
  'entered by': 'enteredBy',
  score: 'courseScore',
};

/** The row of one learner in one course, the same on HR's page without a server and in the register. What is not known is empty. */
export function exportRow(known: KnownForExport): ExportRow {
  const named = { ...known, courseTitle: known.courseTitle ?? known.course };
  const cells = EXPORT_COLUMNS.map((column) => [column, String(named[KNOWN_BY[column]] ?? '')]);
  return Object.fromEntries(cells) as ExportRow;
}

/** What a spreadsheet would take for the beginning of a formula, in its wide forms too, after any blanks. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A cell that no spreadsheet runs: text that would begin a formula gets an apostrophe before it. For CSV; XLSX knows text from formula. */
export function formulaSafe(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
