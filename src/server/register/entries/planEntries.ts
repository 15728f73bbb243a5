import type { Kysely } from 'kysely';
import { monthsAfter } from '#src/domain/record/completion/completion.ts';
import { dayInZone } from '#src/domain/record/register/dayInZone.ts';
import type { CourseOutline } from '#src/domain/record/register/registerContent.ts';
import { startOfDay } from '#src/domain/record/register/startOfDay.ts';
import type { CompletionKind } from '#src/protocol/register.ts';
import type { CompletionRow, Schema } from '../../database/schema.ts';
import type { Service } from '../../service.ts';
import { newId } from '../../signIn/token.ts';
import type { CsvPlan } from '../csv/describePlan.ts';
import { inBatches } from '../csv/inBatches.ts';
import type { CsvProblem } from '../csv/readTable.ts';
import { findKnown, type KnownLearner, type KnownLearners } from '../roster/findKnown.ts';
import { readEntries, type EntryColumn, type EntryRow } from './readEntries.ts';

export type EnteredKind = Exclude<CompletionKind, 'online'>;

export interface EntriesPlan extends CsvPlan {
  /** Those that are new or that change, as they will be. */
  readonly completions: readonly CompletionRow[];
}

type Needed = Pick<Service, 'content' | 'now' | 'randomBytes'>;
type KnownEntry = Pick<CompletionRow, 'id' | 'provider' | 'valid_until_on'>;

export interface EnteredBy {
  readonly csv: string;
  readonly kind: EnteredKind;
  readonly user: string;
}

const keyOf = (learner: string, course: string, on: string): string => [learner, course, on].join('\n');

/** What was entered before, of this kind, for these learners. */
async function findEntries(database: Kysely<Schema>, kind: EnteredKind, learners: readonly string[]): Promise<Map<string, KnownEntry>> {
  const found = new Map<string, KnownEntry>();
  await inBatches(learners, async (batch) => {
    const rows = await database
      .selectFrom('completions')
      .select(['id', 'learner_id', 'course', 'completed_on', 'provider', 'valid_until_on'])
      .where('learner_id', 'in', batch)
      .where('kind', '=', kind)
      .execute();
    for (const row of rows) found.set(keyOf(row.learner_id, row.course, row.completed_on), row);
  });
  return found;
}

function learnerMeant({ row, email, staffNumber }: EntryRow, known: KnownLearners): KnownLearner | CsvProblem {
  const byStaffNumber = known.byStaffNumber.get(staffNumber);
  const byEmail = known.byEmail.get(email);
  if (byStaffNumber && byEmail && byStaffNumber !== byEmail) {
    const says = `The staff number ${staffNumber} belongs to one learner and ${email} to another. Mend one of the two.`;
    return { row, column: 'staff number', says };
  }
  const found = byStaffNumber ?? byEmail;
  if (found) return found;
  const who = [staffNumber, email].filter((part) => part !== '').join(' or ');
  return { row, column: 'staff number', says: `No learner is known as ${who}. Load this person with the roster first, or mend it.` };
}

/** The completion that an entry stands for. Without a date of its own it holds as long as the course does here. */
function completionOf(entry: EntryRow, learner: KnownLearner, { kind, user, known, course, service }: Made): CompletionRow {
  const on = entry.on ?? '';
  const months = (count: number): string => monthsAfter(`${on}T00:00:00.000Z`, count).slice(0, 10);
  return {
    id: known?.id ?? newId(service),
    learner_id: learner.id,
    course: course.id,
    kind,
    standing: 'holds',
    ...{ because: '', role: '', procedure: '', procedure_version: '', content_version: '', claim: '', claim_hash: '' },
    judged_by: null,
    completed_at: startOfDay(on, service.content.timeZone),
    completed_on: on,
    valid_until_on: entry.validUntil ?? months(course.validForMonths),
    refresher_due_on: months(course.refresherDueAfterMonths),
    course_score: null,
    outcomes: '[]',
    provider: entry.provider,
    entered_by: user,
    received_at: service.now().toISOString(),
  };
}

interface Made {
  readonly kind: EnteredKind;
  readonly user: string;
  readonly known: KnownEntry | undefined;
  readonly course: CourseOutline;
  readonly service: Needed;
}

function shown(row: EntryRow, columns: readonly EntryColumn[]): Record<string, string> {
  const all: Record<EntryColumn, string | null> = {
    name: row.name,
    email: row.email,
    'staff number': row.staffNumber,
    course: row.course,
    date: row.on,
    provider: row.provider,
    'valid until': row.validUntil,
  };
  return Object.fromEntries(columns.map((column) => [column, all[column] ?? '']));
}

/** Holds entries against the learners who are known and against what was entered before. Nothing is written. */
export async function planEntries(database: Kysely<Schema>, service: Needed, { csv, kind, user }: EnteredBy): Promise<EntriesPlan> {
  const { courses, timeZone } = service.content;
  const read = readEntries(csv, { courses, today: dayInZone(service.now().toISOString(), timeZone) });
  const known = await findKnown(database, read.rows);
  const problems: CsvProblem[] = [];
  const meant = read.rows.flatMap((entry) => {
    if (entry.email === '' && entry.staffNumber === '') return [];
    const learner = learnerMeant(entry, known);
    if ('says' in learner) {
      problems.push(learner);
      return [];
    }
    return [{ entry, learner }];
  });
  const before = await findEntries(database, kind, [...new Set(meant.map(({ learner }) => learner.id))]);
  const compared = compare(meant, { before, problems, made: { kind, user, service } });
  return {
    columns: read.columns,
    ignored: read.ignored,
    notes: read.notes,
    rows: read.rows.map((row) => shown(row, read.columns)),
    problems: [...read.problems, ...problems],
    ...compared,
  };
}

interface Against {
  readonly before: ReadonlyMap<string, KnownEntry>;
  readonly problems: CsvProblem[];
  readonly made: Omit<Made, 'known' | 'course'>;
}

function compare(meant: readonly { readonly entry: EntryRow; readonly learner: KnownLearner }[], { before, problems, made }: Against) {
  const rowOf = new Map<string, number>();
  const completions: CompletionRow[] = [];
  let [adds, changes] = [0, 0];
  for (const { entry, learner } of meant) {
    const course = made.service.content.courses.find(({ id }) => id === entry.course);
    if (course === undefined || entry.on === null) continue;
    const key = keyOf(learner.id, entry.course, entry.on);
    const first = rowOf.get(key);
    if (first !== undefined) {
      problems.push({
        row: entry.row,
        column: 'date',
        says: `Row ${first} enters the same course of the same person on the same day. Remove one.`,
      });
      continue;
    }
    rowOf.set(key, entry.row);
    const known = before.get(key);
    const completion = completionOf(entry, learner, { ...made, known, course });
    if (known && known.provider === completion.provider && known.valid_until_on === completion.valid_until_on) continue;
    completions.push(completion);
    if (known) changes += 1;
    else adds += 1;
  }
  return { completions, adds, changes };
}
