import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { reasonForHr } from '#src/domain/record/register/reasonForHr.ts';
import type { LearnerPage } from '#src/protocol/register.ts';
import type { CompletionRow, Schema } from '../../database/schema.ts';
import { readRows, registerRow } from './registerRows.ts';

interface ShownAs {
  readonly on: string;
  readonly scoresToHr: boolean;
}

type Completed = Omit<CompletionRow, 'entered_by'> & { readonly entered_by_name: string | null };

/** Why a claim was set aside, a sentence to a line as it is kept. */
export function reasonToShow(because: string, scoresToHr: boolean): string {
  return reasonForHr(
    because.split('\n').filter((sentence) => sentence !== ''),
    scoresToHr,
  );
}

function completionShown(row: Completed, scoresToHr: boolean): LearnerPage['completions'][number] {
  return {
    id: row.id,
    course: row.course,
    kind: row.kind,
    standing: row.standing,
    because: reasonToShow(row.because, scoresToHr),
    role: row.role,
    procedure: row.procedure,
    procedureVersion: row.procedure_version,
    contentVersion: row.content_version,
    completedAt: row.completed_at,
    completedOn: row.completed_on,
    validUntilOn: row.valid_until_on,
    refresherDueOn: row.refresher_due_on,
    courseScore: scoresToHr ? row.course_score : null,
    outcomes: JSON.parse(row.outcomes) as string[],
    provider: row.provider,
    enteredBy: row.entered_by_name,
    receivedAt: row.received_at,
  };
}

async function readCompletions(database: Kysely<Schema>, learner: string, scoresToHr: boolean): Promise<LearnerPage['completions']> {
  const rows = await database
    .selectFrom('completions')
    .leftJoin('users', 'users.id', 'completions.entered_by')
    .selectAll('completions')
    .select('users.name as entered_by_name')
    .where('learner_id', '=', learner)
    .orderBy('completed_at', 'desc')
    .execute();
  return rows.map((row) => completionShown(row, scoresToHr));
}

/** Attempts show who failed and how often, so they are told only where the organisation has switched scores on. */
async function readAttempts(database: Kysely<Schema>, learner: string): Promise<LearnerPage['attempts']> {
  const rows = await database
    .selectFrom('attempts')
    .select(['scenario', 'procedure', 'score', 'competent', 'ended_at', 'standing', 'because'])
    .where('learner_id', '=', learner)
    .orderBy('ended_at', 'desc')
    .execute();
  return rows.map(({ competent, ended_at: endedAt, ...row }) => ({
    ...row,
    competent: competent === null ? null : competent === 1,
    endedAt,
  }));
}

async function readAbsences(database: Kysely<Schema>, learner: string): Promise<LearnerPage['absences']> {
  const rows = await database
    .selectFrom('absences')
    .leftJoin('users', 'users.id', 'absences.entered_by')
    .select(['absences.id', 'course', 'kind', 'reason', 'from_on', 'to_on', 'users.name as entered_by_name'])
    .where('learner_id', '=', learner)
    .orderBy('from_on', 'desc')
    .execute();
  return rows.map(({ from_on: fromOn, to_on: toOn, entered_by_name, ...row }) => ({
    ...row,
    fromOn,
    toOn,
    enteredBy: entered_by_name ?? '',
  }));
}

async function readLink(database: Kysely<Schema>, learner: string): Promise<LearnerPage['link']> {
  const link = await database
    .selectFrom('learner_links')
    .select(['issued_at', 'expires_at', 'revoked_at'])
    .where('learner_id', '=', learner)
    .orderBy(sql`case when revoked_at is null then 0 else 1 end`)
    .orderBy('issued_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return link ? { issuedAt: link.issued_at, expiresAt: link.expires_at, revoked: link.revoked_at !== null } : null;
}

/** Everything that HR sees of one learner; undefined where there is none of this id. */
export async function learnerPage(database: Kysely<Schema>, id: string, { on, scoresToHr }: ShownAs): Promise<LearnerPage | undefined> {
  const learner = await database.selectFrom('learners').selectAll().where('id', '=', id).executeTakeFirst();
  if (learner === undefined) return undefined;
  const { name, email, staff_number: staffNumber, unit, appointed_from, appointed_to, created_at } = learner;
  const rows = await readRows(database, { on, learner: id }, { sort: 'name', direction: 'up' });
  return {
    ...{ id, name, email, staffNumber, unit },
    appointedFrom: appointed_from,
    appointedTo: appointed_to,
    createdAt: created_at,
    courses: rows.map((row) => registerRow(row, { on, scoresToHr })),
    completions: await readCompletions(database, id, scoresToHr),
    attempts: scoresToHr ? await readAttempts(database, id) : [],
    absences: await readAbsences(database, id),
    link: await readLink(database, id),
  };
}
