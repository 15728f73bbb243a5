import type { Kysely } from 'kysely';
import { dayInZone } from '#src/domain/record/register/dayInZone.ts';
import type { AssignmentRow, Schema } from '../../database/schema.ts';
import type { Service } from '../../service.ts';
import { newId } from '../../signIn/token.ts';
import type { CsvPlan } from '../csv/describePlan.ts';
import type { CsvProblem } from '../csv/readTable.ts';
import { assignmentKey, findAssignments, findKnown, type KnownLearner } from './findKnown.ts';
import { People, type Field, type Person } from './People.ts';
import { readRoster, type RosterColumn, type RosterRow } from './readRoster.ts';

/** What a roster comes to: what would be written, and the rows as they were understood. */
export interface RosterPlan extends CsvPlan {
  readonly learners: readonly KnownLearner[];
  readonly assignments: readonly AssignmentRow[];
}

type Needed = Pick<Service, 'content' | 'now' | 'randomBytes'>;

const NOTHING_KNOWN = { name: '', email: '', staff_number: '', unit: '', appointed_from: null, appointed_to: null };

/** Where what a file says of a person is kept. */
const COLUMN_OF: Readonly<Record<Field, keyof typeof NOTHING_KNOWN>> = {
  name: 'name',
  email: 'email',
  staffNumber: 'staff_number',
  unit: 'unit',
  appointedFrom: 'appointed_from',
  appointedTo: 'appointed_to',
};
const COMPARED = Object.values(COLUMN_OF);

/** A learner as they will be: what the file says, and where it says nothing, what is known. */
function learnerOf({ known, says }: Person, service: Needed): KnownLearner {
  const before: KnownLearner = known ?? { id: newId(service), created_at: service.now().toISOString(), ...NOTHING_KNOWN };
  const said = Object.fromEntries([...says].map(([field, { value }]) => [COLUMN_OF[field], value]));
  return { ...before, ...said };
}

function shown(row: RosterRow, columns: readonly RosterColumn[]): Record<string, string> {
  const all: Record<RosterColumn, string | null> = {
    name: row.name,
    email: row.email,
    'staff number': row.staffNumber,
    unit: row.unit,
    course: row.course,
    'due date': row.dueOn,
    'appointed from': row.appointedFrom,
    'appointed to': row.appointedTo,
  };
  return Object.fromEntries(columns.map((column) => [column, all[column] ?? '']));
}

interface InCourse {
  readonly row: RosterRow;
  readonly person: Person;
}

/** The rows whose person is clear, each course once for each. */
function withoutDoubles(rows: readonly RosterRow[], people: People): { inCourses: InCourse[]; problems: CsvProblem[] } {
  const firstIn = new Map<Person, Map<string, number>>();
  const problems: CsvProblem[] = [];
  const inCourses: InCourse[] = [];
  for (const row of rows) {
    const person = row.email === '' && row.staffNumber === '' ? undefined : people.meantBy(row);
    if (person === undefined) continue;
    const courses = firstIn.get(person) ?? new Map<string, number>();
    firstIn.set(person, courses);
    const first = courses.get(row.course);
    if (first === undefined) {
      courses.set(row.course, row.row);
      inCourses.push({ row, person });
    } else if (row.course !== '') {
      problems.push({
        row: row.row,
        column: 'course',
        says: `Row ${first} assigns this course to the same person. Remove one of the two.`,
      });
    }
  }
  return { inCourses, problems: [...problems, ...people.problems] };
}

/** The appointment as it will be, also where the file gives one end of it and the other is known. */
function appointmentProblems(learners: ReadonlyMap<Person, KnownLearner>): CsvProblem[] {
  return [...learners].flatMap(([{ firstRow, known }, { appointed_from: from, appointed_to: to }]) => {
    if (known === undefined || from === null || to === null || to >= from) return [];
    return [
      { row: firstRow, column: 'appointed to', says: `The appointment would end (${to}) before it begins (${from}). Give both days.` },
    ];
  });
}

/** Holds a roster against the learners and assignments that are known. Nothing is written. */
export async function planRoster(database: Kysely<Schema>, service: Needed, csv: string): Promise<RosterPlan> {
  const read = readRoster(csv, service.content.courses);
  const people = new People(await findKnown(database, read.rows));
  const { inCourses, problems } = withoutDoubles(read.rows, people);
  const learners = new Map(people.all().map((person) => [person, learnerOf(person, service)]));
  const assigned = await findAssignments(
    database,
    people.all().flatMap(({ known }) => known?.id ?? []),
  );
  const changed = new Set(people.all().filter((person) => person.known && differs(person.known, learners.get(person))));
  return {
    columns: read.columns,
    ignored: read.ignored,
    notes: [...read.notes, 'An empty cell leaves what is known as it is.'],
    rows: read.rows.map((row) => shown(row, read.columns)),
    problems: [...read.problems, ...problems, ...appointmentProblems(learners)],
    ...compare(inCourses, { learners, assigned, changed, today: dayInZone(service.now().toISOString(), service.content.timeZone) }),
    learners: people.all().flatMap((person) => ((person.known === undefined || changed.has(person)) && learners.get(person)) || []),
  };
}

const differs = (known: KnownLearner, next: KnownLearner | undefined): boolean => COMPARED.some((field) => known[field] !== next?.[field]);

interface Known {
  readonly learners: ReadonlyMap<Person, KnownLearner>;
  readonly assigned: ReadonlyMap<string, Pick<AssignmentRow, 'due_on'>>;
  readonly changed: ReadonlySet<Person>;
  readonly today: string;
}

type Compared = 'new' | 'changed' | 'as it was';

/** The assignment that a row asks for, and how it stands to what is known. */
function compareRow({ row, person }: InCourse, { learners, assigned, changed, today }: Known): { is: Compared; assignment: AssignmentRow } {
  const learner = learners.get(person)?.id ?? '';
  const known = assigned.get(assignmentKey(learner, row.course));
  const dueBefore = known?.due_on ?? null;
  const due_on = row.dueOn ?? dueBefore;
  const isOther = due_on !== dueBefore || changed.has(person);
  const is = known === undefined ? 'new' : isOther ? 'changed' : 'as it was';
  return { is, assignment: { learner_id: learner, course: row.course, assigned_on: today, due_on, begun_on: null } };
}

function compare(inCourses: readonly InCourse[], known: Known) {
  const compared = inCourses.map((inCourse) => compareRow(inCourse, known));
  const count = (wanted: Compared): number => compared.filter(({ is }) => is === wanted).length;
  const written = compared.filter(({ is }) => is !== 'as it was');
  return { assignments: written.map(({ assignment }) => assignment), adds: count('new'), changes: count('changed') };
}
