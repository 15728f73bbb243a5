import { sql } from 'kysely';
import type { PublicMoment } from '#src/protocol/live.ts';
import { openBallotOf } from '#src/protocol/ballotName.ts';
import type { BallotCounted } from '#src/protocol/liveRoom.ts';
import type { Service } from '../service.ts';
import type { RoomKept } from './room.ts';

type Database = Service['database'];

interface Counted {
  readonly choice: string;
  readonly count: number;
}

function asCounted(ballot: string, rows: readonly Counted[]): BallotCounted {
  const counts = rows.filter(({ choice }) => choice !== 'pass').map(({ choice, count }) => [choice, count]);
  return {
    ballot,
    counts: Object.fromEntries(counts) as Record<string, number>,
    passes: rows.find(({ choice }) => choice === 'pass')?.count ?? 0,
  };
}

/** How an open vote stands, from its rows. */
export async function countBallots(database: Database, room: string, ballot: string): Promise<BallotCounted> {
  const rows = await database
    .selectFrom('live_ballots')
    .where('room_id', '=', room)
    .where('ballot', '=', ballot)
    .groupBy('choice')
    .orderBy('choice')
    .select(({ fn }) => ['choice', fn.countAll<number>().as('count')])
    .execute();
  return asCounted(ballot, rows);
}

/** The room with this id or this code, with all that has been counted in it; undefined where there is none, or it has run out. */
export async function readRoom(database: Database, by: 'id' | 'code', value: string, now: Date): Promise<RoomKept | undefined> {
  const row = await database
    .selectFrom('live_rooms')
    .selectAll()
    .where(by, '=', value)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const moment = row.moment === null ? null : (JSON.parse(row.moment) as PublicMoment);
  const rows = await database.selectFrom('live_counts').select(['ballot', 'choice', 'count']).where('room_id', '=', row.id).execute();
  const byBallot = Map.groupBy(rows, ({ ballot }) => ballot);
  const counted = new Map([...byBallot].map(([ballot, each]) => [ballot, asCounted(ballot, each)]));
  const open = openBallotOf(moment);
  if (open !== undefined) counted.set(open, await countBallots(database, row.id, open));
  const { id, code, driver_hash: driverHash, salt, opening, expires_at: expiresAt } = row;
  return { id, code, driverHash, salt, moment, opening, expiresAt, counted };
}

/** A vote that closes becomes its counts, and the answers are removed. */
export async function closeBallot(database: Database, room: string, ballot: string): Promise<BallotCounted> {
  const counted = await countBallots(database, room, ballot);
  const rows = [...Object.entries(counted.counts), ['pass', counted.passes] as const].filter(([, count]) => count > 0);
  await forgetBallot(database, room, ballot);
  if (rows.length > 0)
    await database
      .insertInto('live_counts')
      .values(rows.map(([choice, count]) => ({ room_id: room, ballot, choice, count })))
      .execute();
  return counted;
}

/** A vote that opens, for the first time or again, begins with nothing. */
export async function forgetBallot(database: Database, room: string, ballot: string): Promise<void> {
  await database.deleteFrom('live_ballots').where('room_id', '=', room).where('ballot', '=', ballot).execute();
  await database.deleteFrom('live_counts').where('room_id', '=', room).where('ballot', '=', ballot).execute();
}

export interface AnswerGiven {
  readonly room: string;
  readonly ballot: string;
  readonly device: string;
  readonly choice: string;
}

/** Writes answers; one that the same device gave before in the same vote is replaced. */
export async function writeAnswers(database: Database, answers: readonly AnswerGiven[]): Promise<void> {
  await database
    .insertInto('live_ballots')
    .values(answers.map(({ room, ballot, device, choice }) => ({ room_id: room, ballot, device_hash: device, choice })))
    .onConflict((conflict) =>
      conflict.columns(['room_id', 'ballot', 'device_hash']).doUpdateSet(({ ref }) => ({ choice: ref('excluded.choice') })),
    )
    .execute();
}

/**
 * Overwrites what removed answers would leave behind in SQLite's files. PostgreSQL frees them at its next vacuum; its files are out of
 * reach from here.
 */
export async function wipeRemoved({ database, configuration }: Pick<Service, 'database' | 'configuration'>): Promise<void> {
  if (configuration.database.kind !== 'sqlite') return;
  await sql.raw('pragma wal_checkpoint(truncate)').execute(database);
}

/** From now on SQLite overwrites what is removed, in place of only forgetting where it was. */
export async function overwriteRemoved({ database, configuration }: Pick<Service, 'database' | 'configuration'>): Promise<void> {
  if (configuration.database.kind === 'sqlite') await sql.raw('pragma secure_delete = on').execute(database);
}

/** Rooms that have run out, with all that was in them. */
export async function forgetRooms({ database, now }: Pick<Service, 'database' | 'now'>): Promise<void> {
  await database.deleteFrom('live_rooms').where('expires_at', '<=', now().toISOString()).execute();
}
