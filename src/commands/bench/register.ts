import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayInZone } from '#src/domain/record/register/dayInZone.ts';
import { readConfiguration } from '#src/server/configuration/configuration.ts';
import { openPublishedContent } from '#src/server/content/publishedContent.ts';
import { openDatabase } from '#src/server/database/openDatabase.ts';
import type { Service } from '#src/server/service.ts';
import { fillRegister } from './register/fillRegister.ts';
import { timeRegister, type CallTimed } from './register/timeRegister.ts';
import { timeSubmissions, type Submissions } from './register/timeSubmissions.ts';

/** A university, a large one, and far more than any. */
const SIZES = [500, 5_000, 50_000] as const;
const MOST = 50_000;
const ATTEMPTS_EACH = 4;
const SEVERAL = 100;

interface Benched {
  readonly learners: number;
  readonly filledIn: number;
  readonly rows: number;
  readonly calls: readonly CallTimed[];
  readonly submissions: Submissions;
}

const seconds = (since: number): number => (performance.now() - since) / 1000;
const progress = (words: string): void => console.log(`  ${words}`);

async function benchOn(databaseUrl: string, dist: string, many: number): Promise<Benched> {
  const configuration = readConfiguration({ DATABASE_URL: databaseUrl, LOG: 'none' }, tmpdir());
  const database = await openDatabase(configuration);
  try {
    const now = (): Date => new Date();
    const published = await openPublishedContent(database, dist, now);
    const content = published.register;
    const service: Service = { database, configuration, content, published, now, randomBytes, log: () => undefined };
    const known = await database.selectFrom('learners').select('id').limit(1).execute();
    if (known.length > 0) throw new Error('The bench fills an empty database; this one holds learners. Give it one of its own.');
    progress(`${many} learners and ${many * ATTEMPTS_EACH} attempts are written`);
    const began = performance.now();
    const today = dayInZone(now().toISOString(), content.timeZone);
    const rows = await fillRegister(database, {
      learners: many,
      attempts: many * ATTEMPTS_EACH,
      today,
      courses: content.courses.map(({ id }) => id),
    });
    const filledIn = seconds(began);
    const calls = await timeRegister(service, progress);
    progress('runs are submitted');
    const learners = await database.selectFrom('learners').select('id').limit(SEVERAL).execute();
    const submissions = await timeSubmissions(
      service,
      learners.map(({ id }) => id),
    );
    return { learners: many, filledIn, rows, calls, submissions };
  } finally {
    await database.destroy();
  }
}

const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

function tell(name: string, { learners, filledIn, rows, calls, submissions }: Benched): void {
  console.log(
    `\nRegister on ${name}: ${learners} learners, ${learners * ATTEMPTS_EACH} attempts (${rows} rows written in ${rounded(filledIn, 1)} s)`,
  );
  const table = calls.map(({ call, seconds: took, megabytes, memoryGrewBy }) => {
    return { call, seconds: rounded(took), megabytes: rounded(megabytes), 'memory grew by (MB)': Math.round(memoryGrewBy) };
  });
  console.table(table);
  const { accepted, bareInserts } = submissions;
  console.log(
    `Submitted one after the other: ${accepted} attempts a second replayed and kept, ${bareInserts} bare inserts (${rounded(bareInserts / accepted, 1)} x)`,
  );
}

function compare(sqlite: Benched, postgres: Benched): void {
  console.log('\nPostgreSQL against node:sqlite, in the same run ("times" above 1: PostgreSQL took longer)');
  console.table(
    sqlite.calls.map(({ call, seconds: took }, index) => ({ call, times: rounded((postgres.calls[index]?.seconds ?? 0) / took, 1) })),
  );
}

/**
 * The register at 500, 5,000 and 50,000 learners: pages, exports, and attempts accepted. On node:sqlite always; on PostgreSQL where DATABASE_URL_TEST
 * names an empty database of one.
 */
export async function benchRegister(dist: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'first-port-bench-'));
  try {
    let sqlite: Benched | undefined;
    for (const many of SIZES) {
      console.log(`\nThe register on node:sqlite, ${many} learners`);
      sqlite = await benchOn(`sqlite:${join(folder, `bench-${many}.db`)}`, dist, many);
      tell('node:sqlite', sqlite);
    }
    const url = process.env['DATABASE_URL_TEST'];
    if (!url) {
      console.log('\nPOSTGRESQL WAS NOT MEASURED. Name an empty database: DATABASE_URL_TEST=postgres://… npm run bench');
      return;
    }
    console.log('\nThe register on PostgreSQL');
    const postgres = await benchOn(url, dist, MOST);
    tell('PostgreSQL', postgres);
    if (sqlite) compare(sqlite, postgres);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
