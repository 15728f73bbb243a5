import { PostgresAdapter, sql } from 'kysely';
import type { ColumnDefinitionBuilder, CreateTableBuilder, Kysely } from 'kysely';

type Column = ColumnDefinitionBuilder;
const needed = (column: Column): Column => column.notNull();
const key = (column: Column): Column => column.primaryKey();
const ofLearner = (column: Column): Column => column.notNull().references('learners.id').onDelete('cascade');

function texts<Table extends string>(table: CreateTableBuilder<Table>, ...names: string[]): CreateTableBuilder<Table, string> {
  return names.reduce<CreateTableBuilder<Table, string>>((built, name) => built.addColumn(name, 'text', needed), table);
}

function maybeTexts<Table extends string>(table: CreateTableBuilder<Table, string>, ...names: string[]): CreateTableBuilder<Table, string> {
  return names.reduce<CreateTableBuilder<Table, string>>((built, name) => built.addColumn(name, 'text'), table);
}

async function people(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const users = texts(schema.createTable('users').addColumn('id', 'text', key), 'name', 'email', 'role', 'password_hash', 'created_at');
  await maybeTexts(users, 'disabled_at').addUniqueConstraint('users_email', ['email']).execute();
  // Sorted by code points in both databases: what PostgreSQL would sort by otherwise depends on how it was set up.
  const sorted = db.getExecutor().adapter instanceof PostgresAdapter ? sql`text collate "C"` : sql`text`;
  const learners = schema
    .createTable('learners')
    .addColumn('id', 'text', key)
    .addColumn('unit', sorted, needed)
    .addColumn('sort_name', sorted, (column) => column.notNull().defaultTo(''))
    .addColumn('search_text', 'text', (column) => column.notNull().defaultTo(''));
  await maybeTexts(texts(learners, 'name', 'email', 'staff_number', 'created_at'), 'appointed_from', 'appointed_to').execute();
  await schema.createIndex('learners_name').on('learners').columns(['sort_name', 'id']).execute();
  await schema.createIndex('learners_unit').on('learners').columns(['unit', 'sort_name', 'id']).execute();
  for (const column of ['email', 'staff_number'] as const)
    await schema.createIndex(`learners_${column}`).unique().on('learners').column(column).where(column, '<>', '').execute();
}

async function signIn(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const sessions = texts(schema.createTable('sessions').addColumn('token_hash', 'text', key), 'created_at', 'expires_at');
  await sessions
    .addColumn('user_id', 'text', (column) => column.references('users.id').onDelete('cascade'))
    .addColumn('learner_id', 'text', (column) => column.references('learners.id').onDelete('cascade'))
    .addCheckConstraint('sessions_of_one', sql`(user_id is null) <> (learner_id is null)`)
    .execute();
  await schema.createIndex('sessions_user').on('sessions').column('user_id').execute();
  await schema.createIndex('sessions_learner').on('sessions').column('learner_id').execute();
  const links = texts(schema.createTable('one_time_links').addColumn('token_hash', 'text', key), 'purpose', 'created_at', 'expires_at');
  await links
    .addColumn('user_id', 'text', (column) => column.references('users.id').onDelete('cascade'))
    .addColumn('used_at', 'text')
    .execute();
  const personal = texts(schema.createTable('learner_links').addColumn('token_hash', 'text', key), 'issued_at', 'expires_at');
  await personal.addColumn('learner_id', 'text', ofLearner).addColumn('revoked_at', 'text').execute();
  await schema.createIndex('learner_links_learner').on('learner_links').column('learner_id').execute();
}

async function training(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const assignments = texts(schema.createTable('assignments').addColumn('learner_id', 'text', ofLearner), 'course', 'assigned_on');
  await maybeTexts(assignments, 'due_on', 'begun_on').addPrimaryKeyConstraint('assignments_key', ['learner_id', 'course']).execute();
  const absences = texts(
    schema.createTable('absences').addColumn('id', 'text', key).addColumn('learner_id', 'text', ofLearner),
    ...['course', 'kind', 'reason', 'from_on', 'entered_by', 'entered_at'],
  );
  await maybeTexts(absences, 'to_on').execute();
  await schema.createIndex('absences_learner').on('absences').column('learner_id').execute();
  const records = schema.createTable('learner_records').addColumn('learner_id', 'text', (column) => ofLearner(column).primaryKey());
  await texts(records.addColumn('version', 'integer', needed), 'record', 'updated_at').execute();
}

async function claims(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  const attempts = texts(
    schema.createTable('attempts').addColumn('id', 'text', key).addColumn('learner_id', 'text', ofLearner),
    ...['scenario', 'procedure', 'content_hash', 'claim', 'claim_hash', 'standing', 'because', 'ended_at', 'received_at'],
  );
  await attempts.addColumn('score', 'integer').addColumn('competent', 'integer').execute();
  await schema.createIndex('attempts_learner').on('attempts').column('learner_id').execute();
  const completions = texts(
    schema.createTable('completions').addColumn('id', 'text', key).addColumn('learner_id', 'text', ofLearner),
    ...[
      'course',
      'kind',
      'standing',
      'because',
      'role',
      'procedure',
      'procedure_version',
      'content_version',
      'completed_at',
      'completed_on',
    ],
    ...['valid_until_on', 'refresher_due_on', 'outcomes', 'claim', 'claim_hash', 'provider', 'received_at'],
  );
  await maybeTexts(completions, 'judged_by', 'entered_by').addColumn('course_score', 'integer').execute();
  // All that the register's status needs of a completion, so that it is read from the index alone.
  const needs = ['learner_id', 'course', 'standing', 'completed_on', 'valid_until_on', 'id'];
  await schema.createIndex('completions_learner').on('completions').columns(needs).execute();
}

async function content(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await texts(schema.createTable('content_versions').addColumn('hash', 'text', key), 'first_seen_at', 'body').execute();
  await texts(schema.createTable('judged_content'), 'content_hash', 'scenario', 'procedure', 'version_hash')
    .addPrimaryKeyConstraint('judged_content_key', ['content_hash', 'scenario', 'procedure', 'version_hash'])
    .execute();
  await texts(schema.createTable('counted_runs').addColumn('learner_id', 'text', ofLearner), 'scenario', 'procedure')
    .addPrimaryKeyConstraint('counted_runs_key', ['learner_id', 'scenario', 'procedure'])
    .execute();
  await texts(schema.createTable('decision_counts'), 'scenario', 'procedure', 'scene', 'choice')
    .addColumn('learners', 'integer', needed)
    .addPrimaryKeyConstraint('decision_counts_key', ['scenario', 'procedure', 'scene', 'choice'])
    .execute();
  await texts(schema.createTable('published_figures'), 'scenario', 'procedure', 'body', 'published_at')
    .addColumn('learners', 'integer', needed)
    .addPrimaryKeyConstraint('published_figures_key', ['scenario', 'procedure'])
    .execute();
}

async function exports(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await texts(schema.createTable('export_presets').addColumn('id', 'text', key), 'name', 'columns', 'created_by', 'created_at').execute();
  const log = texts(schema.createTable('audit_log').addColumn('id', 'text', key), 'at', 'action', 'subject', 'detail');
  await log.addColumn('user_id', 'text').execute();
  await schema.createIndex('audit_log_at').on('audit_log').column('at').execute();
}

/** People, sign-in, training, claims, content, exports: everything that the register stands on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const part of [people, signIn, training, claims, content, exports]) await part(db);
}
