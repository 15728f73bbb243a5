import type { CourseOutline } from '#src/domain/record/register/registerContent.ts';
import { CellReader } from '../csv/CellReader.ts';
import { LEARNER_COLUMNS } from '../csv/learnerColumns.ts';
import { matchColumns, type KnownColumns } from '../csv/matchColumns.ts';
import { readTable, type CsvProblem } from '../csv/readTable.ts';

/** One line of a roster: a learner in a course. Empty text and null say nothing about what is known already. */
export interface RosterRow {
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly staffNumber: string;
  readonly unit: string;
  readonly course: string;
  readonly dueOn: string | null;
  readonly appointedFrom: string | null;
  readonly appointedTo: string | null;
}

export type RosterColumn = 'name' | 'email' | 'staff number' | 'unit' | 'course' | 'due date' | 'appointed from' | 'appointed to';

/** The columns of a roster, each with the headings under which systems export it. */
const ROSTER_COLUMNS: KnownColumns<RosterColumn> = {
  ...LEARNER_COLUMNS,
  unit: ['unit', 'work unit', 'organisational unit', 'department', 'school', 'faculty', 'division', 'team'],
  'due date': ['due date', 'due', 'due on', 'due by', 'deadline'],
  'appointed from': ['appointed from', 'appointed', 'appointment start', 'start date', 'from'],
  'appointed to': ['appointed to', 'appointed until', 'appointment end', 'end date', 'to', 'until'],
};

export interface RosterRead {
  readonly columns: readonly RosterColumn[];
  readonly ignored: readonly string[];
  readonly notes: readonly string[];
  readonly rows: readonly RosterRow[];
  readonly problems: readonly CsvProblem[];
}

function readRow(reader: CellReader<RosterColumn>, row: number, courses: readonly CourseOutline[]): RosterRow {
  const read: RosterRow = {
    row,
    name: reader.text('name'),
    email: reader.email('email'),
    staffNumber: reader.staffNumber('staff number'),
    unit: reader.text('unit'),
    course: reader.course('course', courses),
    dueOn: reader.day('due date'),
    appointedFrom: reader.day('appointed from'),
    appointedTo: reader.day('appointed to'),
  };
  if (read.name === '') reader.problem('name', 'The name is missing. Write it as it stands on a certificate.');
  if (read.email === '' && read.staffNumber === '')
    reader.problem('email', 'Neither an email address nor a staff number is given. One of them tells this person from others.');
  if (read.appointedFrom !== null && read.appointedTo !== null && read.appointedTo < read.appointedFrom)
    reader.problem(
      'appointed to',
      `The appointment ends (${read.appointedTo}) before it begins (${read.appointedFrom}). Mend one of the two.`,
    );
  return read;
}

function missingColumns(at: ReadonlyMap<RosterColumn, number>): CsvProblem[] {
  const missing = (column: string, says: string): CsvProblem => ({ row: 1, column, says });
  return [
    ...(at.has('name') ? [] : [missing('name', 'There is no column "name". The first row has to name the columns.')]),
    ...(at.has('course') ? [] : [missing('course', 'There is no column "course". Each row says which course one person is to do.')]),
    ...(at.has('email') || at.has('staff number')
      ? []
      : [missing('email', 'There is neither a column "email" nor a column "staff number". One of them tells people apart.')]),
  ];
}

/** Reads a roster as a file alone, without looking at what is known: columns, cells, and what each row lacks. */
export function readRoster(csv: string, courses: readonly CourseOutline[]): RosterRead {
  const table = readTable(csv);
  const { at, ignored, problems: doubled } = matchColumns(table.heading, ROSTER_COLUMNS);
  const columns = [...at.keys()];
  const missing = table.problems.length > 0 && table.heading.length === 0 ? [] : missingColumns(at);
  if (missing.length > 0) return { columns, ignored, notes: [], rows: [], problems: [...table.problems, ...doubled, ...missing] };
  const reader = new CellReader(at);
  const rows = table.rows.map(({ row, cells }) => {
    reader.begin(row, cells);
    return readRow(reader, row, courses);
  });
  const empty = rows.length > 0 || table.problems.length > 0 ? [] : [{ row: 1, column: '', says: 'There is nothing below the heading.' }];
  const notes = reader.ambiguousDay === undefined ? [] : [`Dates are read as day/month/year. ${reader.ambiguousDay}`];
  return { columns, ignored, notes, rows, problems: [...table.problems, ...doubled, ...empty, ...reader.problems] };
}
