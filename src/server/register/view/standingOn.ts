import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { daysLater } from '#src/domain/record/register/daysLater.ts';
import { DUE_WITHIN_DAYS, type RegisterStatus } from '#src/domain/record/register/registerStatus.ts';
import type { RegisterQuery } from '#src/protocol/register.ts';
import type { Schema } from '../../database/schema.ts';
import { folded } from '../learners/searchText.ts';

/** Whom the register is asked about, in which course, as at which day. */
export interface Asked extends Pick<RegisterQuery, 'course' | 'unit' | 'search' | 'status'> {
  readonly on: string;
  /** One learner alone, also when not appointed on the day: it is their own page. */
  readonly learner?: string | undefined;
}

/** A day takes ten characters as ISO date: so the parts of `best` are found again. */
export const best = {
  validUntil: sql<string>`substr(best, 1, 10)`,
  completedOn: sql<string>`substr(best, 11, 10)`,
  completion: sql<string>`substr(best, 21)`,
};

/** A text that LIKE takes for itself, wherever it stands. */
const anywhere = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Everyone who is appointed on the day and assigned a course by then, or has done it by then, with all that the status needs. */
function knownOn(database: Kysely<Schema>, { on, course, unit, search, learner }: Asked) {
  // Of several completions the one that holds longest: the greatest of day, day and id in one text, which the index alone gives.
  const longest = sql<string | null>`(select max(c.valid_until_on || c.completed_on || c.id) from completions c
    where c.learner_id = a.learner_id and c.course = a.course and c.standing = 'holds' and c.completed_on <= ${on})`;
  // An exemption asks for nothing even after a leave has ended, so it goes first; so it does in the alphabet.
  const away = sql<'exempt' | 'leave' | null>`(select min(b.kind) from absences b
    where b.learner_id = a.learner_id and b.course in ('', a.course) and b.from_on <= ${on} and (b.to_on is null or b.to_on >= ${on}))`;
  let known = database
    .selectFrom('assignments as a')
    .innerJoin('learners as l', 'l.id', 'a.learner_id')
    .select(['a.learner_id', 'a.course', 'a.assigned_on', 'a.due_on', 'a.begun_on', 'l.sort_name', 'l.unit'])
    .select([longest.as('best'), away.as('away')]);
  if (learner !== undefined) return known.where('a.learner_id', '=', learner);
  known = known
    .where((eb) => eb.or([eb('l.appointed_from', 'is', null), eb('l.appointed_from', '<=', on)]))
    .where((eb) => eb.or([eb('l.appointed_to', 'is', null), eb('l.appointed_to', '>=', on)]));
  if (course !== undefined) known = known.where('a.course', '=', course);
  if (unit !== undefined) known = known.where('l.unit', '=', unit);
  for (const word of folded(search ?? '')
    .split(/\s+/)
    .filter((part) => part !== ''))
    known = known.where(sql<boolean>`l.search_text like ${anywhere(word)} escape '\\'`);
  return known;
}

/** The status as `registerStatus` gives it, word for word, so that the database can count, filter and sort by it. */
function statusOn(on: string) {
  const soon = daysLater(on, DUE_WITHIN_DAYS);
  return sql<RegisterStatus>`case
    when best is not null and ${best.validUntil} > ${soon} then 'completed'
    when away is not null then away
    when best is not null and ${best.validUntil} < ${on} then 'expired'
    when best is not null then 'due'
    when due_on < ${on} then 'overdue'
    when due_on <= ${soon} then 'due'
    when begun_on <= ${on} then 'under way'
    else 'assigned' end`;
}

/**
 * The register on a day as a query to go on from: a row for each learner and course, with `best` (the completion that counts, see
 * `best`), `away` and `status`. Materialised, since the database would else look up each completion once for every mention.
 */
export function standingOn(database: Kysely<Schema>, asked: Asked) {
  const standing = database
    .with(
      (cte) => cte('known').materialized(),
      () => knownOn(database, asked),
    )
    .with('standing', (db) =>
      db
        .selectFrom('known')
        .selectAll()
        .select(statusOn(asked.on).as('status'))
        .where((eb) => eb.or([eb('assigned_on', '<=', asked.on), eb('best', 'is not', null)])),
    )
    .selectFrom('standing');
  return asked.status === undefined ? standing : standing.where('status', '=', asked.status);
}
