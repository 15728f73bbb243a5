import type { Kysely } from 'kysely';

/** The live room: rooms, the answers of a vote while it is open, and the counts that they become. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('live_rooms')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('code', 'text', (column) => column.notNull().unique())
    .addColumn('driver_hash', 'text', (column) => column.notNull())
    .addColumn('salt', 'text', (column) => column.notNull())
    .addColumn('moment', 'text')
    .addColumn('opening', 'integer', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('live_ballots')
    .addColumn('room_id', 'text', (column) => column.notNull().references('live_rooms.id').onDelete('cascade'))
    .addColumn('ballot', 'text', (column) => column.notNull())
    .addColumn('device_hash', 'text', (column) => column.notNull())
    .addColumn('choice', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('live_ballots_key', ['room_id', 'ballot', 'device_hash'])
    .execute();
  await schema
    .createTable('live_counts')
    .addColumn('room_id', 'text', (column) => column.notNull().references('live_rooms.id').onDelete('cascade'))
    .addColumn('ballot', 'text', (column) => column.notNull())
    .addColumn('choice', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('live_counts_key', ['room_id', 'ballot', 'choice'])
    .execute();
}
