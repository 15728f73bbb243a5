import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { RegisterStatus } from '#src/domain/record/register/registerStatus.ts';
import type { Overview } from '#src/protocol/register.ts';
import type { Schema } from '../../database/schema.ts';
import { standingOn } from './standingOn.ts';

const MONTHS_SHOWN = 12;

/** So many months from a month (`2026-11`) on, without gaps; a negative step goes back. */
export function monthsFrom(month: string, first: number, count: number): string[] {
  const [year = 0, of = 0] = month.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(year, of - 1 + first + index, 1));
    return date.toISOString().slice(0, 7);
  });
}

interface Asked {
  readonly on: string;
  readonly course?: string | undefined;
}

type ByMonth = Overview['completionsByMonth'];

function withoutGaps(months: readonly string[], rows: readonly { readonly month: string; readonly count: number }[]): ByMonth {
  const counted = new Map(rows.map(({ month, count }) => [month, Number(count)]));
  return months.map((month) => ({ month, count: counted.get(month) ?? 0 }));
}

async function standingByUnit(database: Kysely<Schema>, asked: Asked): Promise<Overview['byUnit']> {
  const rows = await standingOn(database, asked)
    .select(({ fn }) => ['unit', 'status', fn.countAll<number>().as('count')])
    .groupBy(['unit', 'status'])
    .orderBy('unit')
    .execute();
  const byUnit = new Map<string, Partial<Record<RegisterStatus, number>>>();
  for (const { unit, status, count } of rows) byUnit.set(unit, { ...byUnit.get(unit), [status]: Number(count) });
  return [...byUnit].map(([unit, counts]) => ({ unit, counts }));
}

/** All that was completed in the twelve months up to the day, also by those who have left since. */
async function completionsByMonth(database: Kysely<Schema>, { on, course }: Asked): Promise<ByMonth> {
  const months = monthsFrom(on.slice(0, 7), 1 - MONTHS_SHOWN, MONTHS_SHOWN);
  let query = database
    .selectFrom('completions')
    .select(({ fn }) => [sql<string>`substr(completed_on, 1, 7)`.as('month'), fn.countAll<number>().as('count')])
    .where('standing', '=', 'holds')
    .where('completed_on', '>=', `${months[0] ?? ''}-01`)
    .where('completed_on', '<=', on)
    .groupBy(sql`substr(completed_on, 1, 7)`);
  if (course !== undefined) query = query.where('course', '=', course);
  return withoutGaps(months, await query.execute());
}

/**
 * Whose next refresher is due in which of the twelve months from the day on. Each learner who is appointed counts once, by the
 * completion that puts it off the furthest: whoever has done the refresher is not asked for the one before.
 */
async function refreshersDueByMonth(database: Kysely<Schema>, { on, course }: Asked): Promise<ByMonth> {
  const months = monthsFrom(on.slice(0, 7), 0, MONTHS_SHOWN);
  const furthest = database
    .selectFrom('completions as c')
    .innerJoin('learners as l', 'l.id', 'c.learner_id')
    .select(sql<string>`max(c.refresher_due_on || c.course)`.as('due'))
    .where('c.standing', '=', 'holds')
    .where('c.completed_on', '<=', on)
    .where((eb) => eb.or([eb('l.appointed_from', 'is', null), eb('l.appointed_from', '<=', on)]))
    .where((eb) => eb.or([eb('l.appointed_to', 'is', null), eb('l.appointed_to', '>=', on)]))
    .groupBy('c.learner_id');
  let query = database
    .selectFrom(furthest.as('furthest'))
    .select(({ fn }) => [sql<string>`substr(due, 1, 7)`.as('month'), fn.countAll<number>().as('count')])
    .where('due', '>=', on)
    .where(sql<boolean>`substr(due, 1, 7) <= ${months.at(-1) ?? ''}`)
    .groupBy(sql`substr(due, 1, 7)`);
  if (course !== undefined) query = query.where(sql<boolean>`substr(due, 11) = ${course}`);
  return withoutGaps(months, await query.execute());
}

/** The register drawn large: how each unit stands, what was completed, and which refreshers come due. */
export async function overview(database: Kysely<Schema>, asked: Asked): Promise<Overview> {
  return {
    on: asked.on,
    byUnit: await standingByUnit(database, asked),
    completionsByMonth: await completionsByMonth(database, asked),
    refreshersDueByMonth: await refreshersDueByMonth(database, asked),
  };
}
