import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kysely } from 'kysely';
import { readConfiguration } from '#src/server/configuration/configuration.ts';
import { openDatabase } from '#src/server/database/openDatabase.ts';
import type { Schema } from '#src/server/database/schema.ts';
import { hashOfToken } from '#src/server/signIn/token.ts';
import { test as base } from './test.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A service of one test file's own, with learners who have been sent their links. */
export interface LinkedService {
  /** With a slash at its end. */
  readonly address: string;
  /** The page of a fresh link, with its token, for a new learner of this name. */
  readonly linkFor: (name: string, rest?: { readonly revokedAt?: string }) => Promise<string>;
  /** What the register holds. */
  readonly database: Kysely<Schema>;
}

let learners = 0;

async function linkFor(database: Kysely<Schema>, name: string, { revokedAt }: { readonly revokedAt?: string } = {}): Promise<string> {
  learners += 1;
  const [id, token, at] = [`learner-${String(learners)}`, `a-token-of-this-test-number-${String(learners)}`, '2026-11-01T00:00:00.000Z'];
  const learner = { id, name, email: `${id}@example.org`, staff_number: '', unit: 'Library', appointed_from: null, appointed_to: null };
  await database
    .insertInto('learners')
    .values({ ...learner, created_at: at })
    .execute();
  const assigned = { learner_id: id, course: 'initial', assigned_on: '2026-11-01', due_on: '2099-12-01', begun_on: null };
  await database.insertInto('assignments').values(assigned).execute();
  const link = { token_hash: hashOfToken(token), learner_id: id, issued_at: at, expires_at: '2099-01-01T00:00:00.000Z' };
  await database
    .insertInto('learner_links')
    .values({ ...link, revoked_at: revokedAt ?? null })
    .execute();
  return `./my-link/#${token}`;
}

async function addressOf(stdout: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const part of stdout) {
    text += String(part);
    const address = /First Port is at (http\S+)/.exec(text)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`The service ended before it listened:\n${text}`);
}

/** Playwright's test over a service of this file's own. */
export const test = base.extend<object, { readonly service: LinkedService }>({
  service: [
    // Playwright reads from the braces which other fixtures this one needs: none.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'first-port-linked-'));
      const DATABASE_URL = `sqlite:${join(folder, 'register.db')}`;
      const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', BASE_PATH: '', LOG: 'none', DATABASE_URL };
      const child = spawn(process.execPath, ['src/server/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
      const address = await addressOf(child.stdout);
      const database = await openDatabase(readConfiguration({ DATABASE_URL }, root));
      await use({ address, database, linkFor: (name, rest) => linkFor(database, name, rest) });
      await database.destroy();
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ service }, use) => use(service.address),
});
