import type { Kysely } from 'kysely';
import { EXPORT_FORMATS } from '#src/protocol/register.ts';
import { createApi } from '#src/server/api.ts';
import type { Schema } from '#src/server/database/schema.ts';
import type { Service } from '#src/server/service.ts';
import { startSession } from '#src/server/signIn/sessions.ts';

/** How long a call took from the request to the last byte, how much it sent, and how far the process grew meanwhile. */
export interface CallTimed {
  readonly call: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly memoryGrewBy: number;
}

const PAGES: readonly (readonly [string, string])[] = [
  ['first page, by name', 'register'],
  ['one course, overdue', 'register?course=initial&status=overdue'],
  ['page 500, by completion', 'register?sort=completed&direction=down&page=500'],
  ['search', 'register?search=garcia+123'],
  ['as at a day in the past', 'register?on=2025-03-31'],
  ['overview', 'overview'],
];
const TIMES = 3;
const SAMPLE_EVERY_MS = 20;
const MEGABYTE = 1e6;

/** Somebody of HR, signed in: the headers of their calls. */
async function signedIn(service: Service, database: Kysely<Schema>): Promise<Record<string, string>> {
  const row = { id: 'bench', name: 'Bench', email: 'bench@harbour.example', role: 'hr' as const, password_hash: '', disabled_at: null };
  await database
    .insertInto('users')
    .values({ ...row, created_at: service.now().toISOString() })
    .execute();
  return { cookie: (await startSession(service, { user: row.id })).split(';')[0] ?? '' };
}

async function timeCall(
  api: ReturnType<typeof createApi>,
  call: string,
  path: string,
  headers: Record<string, string>,
): Promise<CallTimed> {
  const before = process.memoryUsage.rss();
  let most = before;
  const sampler = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), SAMPLE_EVERY_MS);
  const began = performance.now();
  const answer = await api.request(`/hr/${path}`, { headers });
  let bytes = 0;
  for await (const part of answer.body ?? []) bytes += part.byteLength;
  const seconds = (performance.now() - began) / 1000;
  clearInterval(sampler);
  if (answer.status !== 200) throw new Error(`${call} was answered with ${answer.status}.`);
  return { call, seconds, megabytes: bytes / MEGABYTE, memoryGrewBy: (Math.max(most, process.memoryUsage.rss()) - before) / MEGABYTE };
}

/** The calls that HR makes most and the heaviest ones. A page is asked for several times, and the middle one counts. */
export async function timeRegister(service: Service, heard: (call: string) => void): Promise<CallTimed[]> {
  const api = createApi(service);
  const headers = await signedIn(service, service.database);
  const timed: CallTimed[] = [];
  for (const [call, path] of PAGES) {
    heard(call);
    const runs: CallTimed[] = [];
    for (let time = 0; time < TIMES; time += 1) runs.push(await timeCall(api, call, path, headers));
    const middle = runs.sort((one, other) => one.seconds - other.seconds)[Math.floor(TIMES / 2)];
    if (middle) timed.push(middle);
  }
  for (const format of EXPORT_FORMATS) {
    heard(`export ${format}`);
    timed.push(await timeCall(api, `export ${format}`, `exports/${format}`, headers));
  }
  return timed;
}
