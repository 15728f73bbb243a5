import type { Kysely } from 'kysely';
import type { LinksMade } from '#src/protocol/register.ts';
import type { LearnerLinkRow, Schema } from '../../database/schema.ts';
import type { Service } from '../../service.ts';
import { hashOfToken, newToken } from '../../signIn/token.ts';
import { today } from '../askedOn.ts';
import { inBatches } from '../csv/inBatches.ts';

/** For whom: these learners, or everyone who is assigned a course (this one, if named) and appointed today. */
export interface LinksAsked {
  readonly learners?: readonly string[] | undefined;
  readonly course?: string | undefined;
  readonly validForDays: number;
}

type Made = LinksMade['links'][number];
type Needed = Pick<Service, 'content' | 'now' | 'randomBytes'>;

const DAY = 86_400_000;

async function findHolders(database: Kysely<Schema>, service: Needed, { learners, course }: LinksAsked): Promise<Omit<Made, 'link'>[]> {
  if (learners === undefined) return holders(database, service, course);
  const found: Omit<Made, 'link'>[] = [];
  await inBatches([...new Set(learners)], async (batch) => found.push(...(await holders(database, service, course, batch))));
  return found;
}

/** Each learner once, with all of the courses that the link is for and the first day on which one is due. */
async function holders(
  database: Kysely<Schema>,
  service: Needed,
  course?: string,
  learners?: readonly string[],
): Promise<Omit<Made, 'link'>[]> {
  const on = today(service);
  let query = database
    .selectFrom('learners as l')
    .innerJoin('assignments as a', 'a.learner_id', 'l.id')
    .select(['l.id', 'l.name', 'l.email', 'l.staff_number', 'l.unit', 'a.course', 'a.due_on'])
    .where((eb) => eb.or([eb('l.appointed_from', 'is', null), eb('l.appointed_from', '<=', on)]))
    .where((eb) => eb.or([eb('l.appointed_to', 'is', null), eb('l.appointed_to', '>=', on)]))
    .orderBy('l.sort_name')
    .orderBy('l.id')
    .orderBy('a.course');
  if (course !== undefined) query = query.where('a.course', '=', course);
  if (learners !== undefined) query = query.where('l.id', 'in', learners);
  const byLearner = Map.groupBy(await query.execute(), ({ id }) => id);
  const titleOf = (id: string): string => service.content.courses.find((known) => known.id === id)?.title ?? id;
  return [...byLearner.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const due = rows.flatMap(({ due_on }) => due_on ?? []).sort();
    return { ...asHolder(first), course: rows.map((row) => titleOf(row.course)).join('; '), dueOn: due[0] ?? null };
  });
}

interface Holder {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly staff_number: string;
  readonly unit: string;
}

const asHolder = ({ id: learner, name, email, staff_number: staffNumber, unit }: Holder) => ({ learner, name, email, staffNumber, unit });

/** Ends the links of these learners. Where the devices that opened them stay signed in, that is for the caller to say. */
export async function revokeLinks(transaction: Kysely<Schema>, learners: readonly string[], at: string): Promise<void> {
  await inBatches(learners, (batch) =>
    transaction
      .updateTable('learner_links')
      .set({ revoked_at: at })
      .where('learner_id', 'in', batch)
      .where('revoked_at', 'is', null)
      .execute(),
  );
}

/**
 * Issues a fresh link for each, and ends the ones before: what was exported last is the only list that opens anything. Devices that
 * are linked already stay so. Only here is a token ever whole; what is kept is its hash.
 */
export async function issueLinks(transaction: Kysely<Schema>, service: Needed, asked: LinksAsked): Promise<LinksMade> {
  const now = service.now();
  const issued_at = now.toISOString();
  const expires_at = new Date(now.getTime() + asked.validForDays * DAY).toISOString();
  const found = await findHolders(transaction, service, asked);
  const rows: LearnerLinkRow[] = [];
  const links = found.map((holder): Made => {
    const token = newToken(service);
    rows.push({ token_hash: hashOfToken(token), learner_id: holder.learner, issued_at, expires_at, revoked_at: null });
    return { ...holder, link: `my-link/#${token}` };
  });
  await revokeLinks(
    transaction,
    found.map(({ learner }) => learner),
    issued_at,
  );
  await inBatches(rows, (batch) => transaction.insertInto('learner_links').values(batch).execute());
  return { expiresAt: expires_at, links };
}
