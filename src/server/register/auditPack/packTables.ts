import type { Kysely } from 'kysely';
import type { RegisterContent } from '#src/domain/record/register/registerContent.ts';
import type { Schema } from '../../database/schema.ts';
import { csvParts } from '../exports/csvParts.ts';
import { EXPORT_ACTION } from '../log/logRoutes.ts';
import { reasonToShow } from '../view/learnerPage.ts';

type Database = Kysely<Schema>;
type Cell = string | number | null;

/** A table of the pack: the heading, and the rows as they were found. */
function table(heading: readonly string[], rows: readonly (readonly Cell[])[]): Iterable<string> {
  return csvParts(heading, rows, (cells) => cells.map((cell) => String(cell ?? '')), 'spreadsheet');
}

interface AsAt {
  readonly on: string;
  readonly course?: string | undefined;
}

const WHO = ['name', 'email', 'staff number', 'unit'];

/** Who was assigned what, and for how long appointed. */
export async function rosterTable(database: Database, { on, course }: AsAt): Promise<Iterable<string>> {
  let query = database
    .selectFrom('learners as l')
    .innerJoin('assignments as a', 'a.learner_id', 'l.id')
    .select([
      'l.name',
      'l.email',
      'l.staff_number',
      'l.unit',
      'l.appointed_from',
      'l.appointed_to',
      'a.course',
      'a.assigned_on',
      'a.due_on',
    ])
    .where('a.assigned_on', '<=', on)
    .orderBy('l.sort_name')
    .orderBy('l.id')
    .orderBy('a.course');
  if (course !== undefined) query = query.where('a.course', '=', course);
  const rows = await query.execute();
  return table(
    [...WHO, 'appointed from', 'appointed to', 'course', 'assigned on', 'due'],
    rows.map((row) => [
      ...[row.name, row.email, row.staff_number, row.unit, row.appointed_from, row.appointed_to],
      ...[row.course, row.assigned_on, row.due_on],
    ]),
  );
}

const COMPLETION_HEADING = ['record id', ...WHO, 'course', 'kind', 'completed', 'completed (UTC)', 'valid until', 'provider', 'role'];
const VERSION_HEADING = ['procedure', 'procedure version', 'content version', 'replayed against', 'entered by', 'received (UTC)'];

/** Every completion up to the day that holds, not only the one that counts; also of those who have left since. */
export async function completionTable(database: Database, { on, course }: AsAt): Promise<Iterable<string>> {
  let query = database
    .selectFrom('completions as c')
    .innerJoin('learners as l', 'l.id', 'c.learner_id')
    .leftJoin('users as u', 'u.id', 'c.entered_by')
    .select(['c.id', 'l.name', 'l.email', 'l.staff_number', 'l.unit', 'c.course', 'c.kind', 'c.completed_on', 'c.completed_at'])
    .select(['c.valid_until_on', 'c.provider', 'c.role', 'c.procedure', 'c.procedure_version', 'c.content_version', 'c.judged_by'])
    .select(['u.name as entered_by', 'c.received_at'])
    .where('c.standing', '=', 'holds')
    .where('c.completed_on', '<=', on)
    .orderBy('l.sort_name')
    .orderBy('l.id')
    .orderBy('c.completed_at');
  if (course !== undefined) query = query.where('c.course', '=', course);
  const rows = await query.execute();
  return table(
    [...COMPLETION_HEADING, ...VERSION_HEADING],
    rows.map((row) => [
      ...[row.id, row.name, row.email, row.staff_number, row.unit, row.course, row.kind, row.completed_on, row.completed_at],
      ...[row.valid_until_on, row.provider, row.role, row.procedure, row.procedure_version, row.content_version, row.judged_by],
      ...[row.entered_by, row.received_at],
    ]),
  );
}

/** Leave and exemptions that had begun by the day, each with its reason and who entered it. */
export async function exemptionTable(database: Database, { on }: AsAt): Promise<Iterable<string>> {
  const rows = await database
    .selectFrom('absences as b')
    .innerJoin('learners as l', 'l.id', 'b.learner_id')
    .leftJoin('users as u', 'u.id', 'b.entered_by')
    .select(['l.name', 'l.email', 'l.staff_number', 'l.unit', 'b.course', 'b.kind', 'b.reason', 'b.from_on', 'b.to_on', 'b.entered_at'])
    .select('u.name as entered_by')
    .where('b.from_on', '<=', on)
    .orderBy('l.sort_name')
    .orderBy('b.from_on')
    .execute();
  return table(
    [...WHO, 'course (empty: all)', 'kind', 'reason', 'from', 'to', 'entered by', 'entered (UTC)'],
    rows.map((row) => [
      ...[row.name, row.email, row.staff_number, row.unit, row.course, row.kind, row.reason, row.from_on, row.to_on],
      ...[row.entered_by, row.entered_at],
    ]),
  );
}

/** Completions that were claimed and did not replay: none of them counts anywhere. */
export async function setAsideTable(database: Database, { scoresToHr }: Pick<RegisterContent, 'scoresToHr'>): Promise<Iterable<string>> {
  const rows = await database
    .selectFrom('completions as c')
    .innerJoin('learners as l', 'l.id', 'c.learner_id')
    .select(['c.id', 'l.name', 'l.email', 'l.staff_number', 'l.unit', 'c.course', 'c.because', 'c.received_at'])
    .where('c.standing', '=', 'set aside')
    .orderBy('c.received_at')
    .execute();
  return table(
    ['record id', ...WHO, 'course', 'because', 'received (UTC)'],
    rows.map((row) => [
      ...[row.id, row.name, row.email, row.staff_number, row.unit, row.course],
      ...[reasonToShow(row.because, scoresToHr), row.received_at],
    ]),
  );
}

/** Under which versions courses were completed, from when to when, and when the service first saw each content that it replays by. */
export async function versionTable(database: Database, { on }: AsAt): Promise<Iterable<string>> {
  const rows = await database
    .selectFrom('completions as c')
    .leftJoin('content_versions as v', 'v.hash', 'c.judged_by')
    .select(['c.course', 'c.content_version', 'c.procedure', 'c.procedure_version', 'c.judged_by', 'v.first_seen_at'])
    .select(({ fn }) => [
      fn.min('c.completed_on').as('first'),
      fn.max('c.completed_on').as('last'),
      fn.countAll<number>().as('completions'),
    ])
    .where('c.standing', '=', 'holds')
    .where('c.kind', '=', 'online')
    .where('c.completed_on', '<=', on)
    .groupBy(['c.course', 'c.content_version', 'c.procedure', 'c.procedure_version', 'c.judged_by', 'v.first_seen_at'])
    .orderBy('c.course')
    .orderBy('first')
    .execute();
  return table(
    [
      'course',
      'content version',
      'procedure',
      'procedure version',
      'replayed against',
      'that first seen (UTC)',
      'first completed',
      'last',
      'times',
    ],
    rows.map((row) => [
      ...[row.course, row.content_version, row.procedure, row.procedure_version, row.judged_by, row.first_seen_at],
      ...[row.first, row.last, row.completions],
    ]),
  );
}

/** Procedures on offer now, and who answers for what was entered of each. */
export function procedureTable({ procedures }: RegisterContent): Iterable<string> {
  return table(
    ['procedure', 'name', 'title', 'version', 'reviewed by', 'reviewed on', 'next review'],
    procedures.map(({ id, name, title, version, review }) => [id, name, title, version, review.by, review.on, review.next]),
  );
}

/** What was taken out of the register, by whom and when. */
export async function exportLogTable(database: Database): Promise<Iterable<string>> {
  const rows = await database
    .selectFrom('audit_log as g')
    .leftJoin('users as u', 'u.id', 'g.user_id')
    .select(['g.at', 'u.name as who', 'g.action', 'g.detail'])
    .where('g.action', 'like', `${EXPORT_ACTION}%`)
    .orderBy('g.at')
    .execute();
  return table(
    ['at (UTC)', 'who', 'what', 'detail'],
    rows.map(({ at, who, action, detail }) => [at, who, action.slice(EXPORT_ACTION.length), detail]),
  );
}
