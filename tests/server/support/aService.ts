import { createHash } from 'node:crypto';
import type { RegisterContent } from '#src/domain/record/register/registerContent.ts';
import type { UserRole } from '#src/protocol/signIn.ts';
import { openPublishedContent } from '#src/server/content/publishedContent.ts';
import type { Service } from '#src/server/service.ts';
import { startSession } from '#src/server/signIn/sessions.ts';
import { newId } from '#src/server/signIn/token.ts';
import type { TestDatabase } from './databases.ts';
import { aBuild, aRegisterContent } from './publishedTexts.ts';

export interface TestService extends Service {
  /** What was logged, as lines. */
  readonly logged: string[];
  /** Sets the clock. */
  readonly setNow: (moment: string) => void;
  /** Moves the clock on, or back. */
  readonly pass: (seconds: number) => void;
}

interface Changes {
  readonly register?: Partial<RegisterContent>;
  readonly seed?: string;
}

/** A service over a test database: a clock that stands still, chance that repeats itself, and a small organisation's content. */
export async function aService(
  { database, configuration }: TestDatabase,
  { register, seed = 'chance' }: Changes = {},
): Promise<TestService> {
  let moment = Date.parse('2026-11-22T01:00:00.000Z');
  const now = (): Date => new Date(moment);
  const logged: string[] = [];
  const content = aRegisterContent(register);
  return {
    database,
    configuration,
    content,
    published: await openPublishedContent(database, aBuild(content), now),
    now,
    randomBytes: seeded(seed),
    log: (event, fields = {}) => void logged.push(JSON.stringify({ event, ...fields })),
    logged,
    setNow: (text) => void (moment = Date.parse(text)),
    pass: (seconds) => void (moment += seconds * 1000),
  };
}

/** Bytes that look like chance and are the same in every run. */
function seeded(seed: string): (count: number) => Uint8Array {
  let round = 0;
  return (count) => {
    const parts: Buffer[] = [];
    for (let held = 0; held < count; held += 32) {
      round += 1;
      parts.push(
        createHash('sha256')
          .update(`${seed} ${String(round)}`)
          .digest(),
      );
    }
    return Buffer.concat(parts).subarray(0, count);
  };
}

/** The headers that a page of ours sends with a call that changes something. */
export const OWN_CALL: Readonly<Record<string, string>> = { 'x-first-port': '1', 'content-type': 'application/json' };

/** A password that nobody has: whoever bears it has chosen one, and cannot sign in by it. */
const NO_ONES_PASSWORD = 'scrypt$4$8$1$AAAAAAAAAAAAAAAAAAAAAA$AAAA';

/** Somebody with this role, signed in: the row's id, and the headers of their calls. */
export async function aUser(service: Service, role: UserRole): Promise<{ id: string; headers: Record<string, string> }> {
  const id = newId(service);
  const row = { id, name: `Somebody with the role ${role}`, email: `${id}@harbour.example`, role };
  await service.database
    .insertInto('users')
    .values({ ...row, password_hash: NO_ONES_PASSWORD, created_at: service.now().toISOString(), disabled_at: null })
    .execute();
  return { id, headers: { ...OWN_CALL, cookie: cookieIn(await startSession(service, { user: id })) } };
}

/** A learner in the register whose link was opened: the row's id, and the headers of their calls. */
export async function aLearner(service: Service, name = 'Ana Tui'): Promise<{ id: string; headers: Record<string, string> }> {
  const id = newId(service);
  const row = { id, name, email: `${id}@harbour.example`, staff_number: '', unit: 'Library' };
  await service.database
    .insertInto('learners')
    .values({ ...row, appointed_from: null, appointed_to: null, created_at: service.now().toISOString() })
    .execute();
  return { id, headers: { ...OWN_CALL, cookie: cookieIn(await startSession(service, { learner: id })) } };
}

/** What a browser sends back of a `Set-Cookie`. */
export const cookieIn = (setCookie: string): string => setCookie.split(';')[0] ?? '';
