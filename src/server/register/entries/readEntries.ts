import type { CourseOutline } from '#src/domain/record/register/registerContent.ts';
import { CellReader } from '../csv/CellReader.ts';
import { LEARNER_COLUMNS } from '../csv/learnerColumns.ts';
import { matchColumns, type KnownColumns } from '../csv/matchColumns.ts';
import { readTable, type CsvProblem } from '../csv/readTable.ts';

/** A course that somebody did elsewhere: in a room, in former years, or in another system. */
export interface EntryRow {
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly staffNumber: string;
  readonly course: string;
  readonly on: string | null;
  readonly provider: string;
  readonly validUntil: string | null;
}

export type EntryColumn = 'name' | 'email' | 'staff number' | 'course' | 'date' | 'provider' | 'valid until';

/** The columns of a list of entries, each with the headings under which systems export it. */
const ENTRY_COLUMNS: KnownColumns<EntryColumn> = {
  ...LEARNER_COLUMNS,
  date: ['date', 'completed', 'completed on', 'completion date', 'date completed', 'attended', 'attended on', 'on'],
  provider: ['provider', 'given by', 'trainer', 'facilitator', 'source', 'system'],
  'valid until': ['valid until', 'expires', 'expires on', 'expiry', 'expiry date'],
};

export interface EntriesRead {
  readonly columns: readonly EntryColumn[];
  readonly ignored: readonly string[];
  readonly notes: readonly string[];
  readonly rows: readonly EntryRow[];
  readonly problems: readonly CsvProblem[];
}

function readRow(reader: CellReader<EntryColumn>, row: number, { courses, today }: Known): EntryRow {
  const read: EntryRow = {
    row,
    name: reader.text('name'),
    email: reader.email('email'),
    staffNumber: reader.staffNumber('staff number'),
    course: reader.course('course', courses),
    on: reader.day('date'),
    provider: reader.text('provider'),
    validUntil: reader.day('valid until'),
  };
  if (read.email === '' && read.staffNumber === '')
    reader.problem('email', 'Neither an email address nor a staff number is given. One of them tells whose entry this is.');
  if (read.on === null && !reader.problems.some((problem) => problem.row === row && problem.column === 'date'))
    reader.problem('date', 'The date is missing. Write the day on which the course was done.');
  if (read.on !== null && read.on > today) reader.problem('date', `${read.on} lies in the future. Enter it once it is done.`);
  if (read.on !== null && read.validUntil !== null && read.validUntil < read.on)
    reader.problem('valid until', `It would end (${read.validUntil}) before it was done (${read.on}). Mend one of the two.`);
  return read;
}

interface Known {
  readonly courses: readonly CourseOutline[];
  readonly today: string;
}

/** Reads a list of entries as a file alone, without looking at who is known. */
export function readEntries(csv: string, known: Known): EntriesRead {
  const table = readTable(csv);
  const { at, ignored, problems: doubled } = matchColumns(table.heading, ENTRY_COLUMNS);
  const columns = [...at.keys()];
  const needed = (['course', 'date'] as const).filter((column) => !at.has(column)).map((column) => `"${column}"`);
  if (!at.has('email') && !at.has('staff number')) needed.push('"email" or "staff number"');
  if (needed.length > 0) {
    const says = `There is no column ${needed.join(', nor ')}. The first row has to name the columns.`;
    const missing = table.heading.length === 0 && table.problems.length > 0 ? [] : [{ row: 1, column: '', says }];
    return { columns, ignored, notes: [], rows: [], problems: [...table.problems, ...doubled, ...missing] };
  }
  const reader = new CellReader(at);
  const rows = table.rows.map(({ row, cells }) => {
    reader.begin(row, cells);
    return readRow(reader, row, known);
  });
  const empty = rows.length > 0 ? [] : [{ row: 1, column: '', says: 'There is nothing below the heading.' }];
  const notes = reader.ambiguousDay === undefined ? [] : [`Dates are read as day/month/year. ${reader.ambiguousDay}`];
  return { columns, ignored, notes, rows, problems: [...table.problems, ...doubled, ...empty, ...reader.problems] };
}
