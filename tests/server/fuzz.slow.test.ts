import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { EXPORT_FORMATS } from '#src/protocol/register.ts';
import { createApi } from '#src/server/api.ts';
import { aRecord } from '../domain/builders/aRecord.ts';
import { OWN_CALL, aLearner, aService, aUser, type TestService } from './support/aService.ts';
import { describeOnEachDatabase } from './support/databases.ts';
import { routesOf, type Route } from './support/routesOf.ts';

/** Ten thousand in all: most of them where a call costs least. */
const CALLS: Readonly<Record<string, number>> = { 'node:sqlite': 7000, PostgreSQL: 3000 };

/** What no answer may hold: code, SQL, paths, hashes, the words of the database. */
const LEAK =
  /\bat .+\.(ts|js|mjs):\d+|node_modules|\/work\/|\/home\/|\/tmp\/|file:\/\/|SQLITE|sqlite|postgres|pg_|\bselect .+ from\b|insert into|scrypt\$|[0-9a-f]{64}|TypeError|RangeError|undefined|\[object/i;

/** A source of choices that is the same in every run. */
function chanceOf(seed: string): { under: (most: number) => number; of: <T>(items: readonly T[]) => T } {
  let round = 0;
  const under = (most: number): number => {
    round += 1;
    return (
      createHash('sha256')
        .update(`${seed} ${String(round)}`)
        .digest()
        .readUInt32BE() % most
    );
  };
  return {
    under,
    of: (items) => {
      const item = items[under(items.length)];
      if (item === undefined) throw new Error('Nothing to choose from.');
      return item;
    },
  };
}
type Chance = ReturnType<typeof chanceOf>;

const TEXTS = [
  '',
  ' ',
  'initial',
  'nobody',
  '2026-11-22',
  '2026-02-30',
  '0001-01-01',
  '9999-12-31',
  '2026-11-22T01:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  'harbour',
  'ana@harbour.example',
  "'; drop table learners; --",
  '%_\\',
  '../../etc/passwd',
  '=1+1',
  '<script>',
  '\ud800',
  '\u202e\u0000',
  '\u0000',
  '𐍈'.repeat(40),
  'a'.repeat(5000),
  '__proto__',
  'A'.repeat(43),
  'name,email,unit,course\nAna,a@b.example,Library,initial',
  'name;email\n"unclosed',
  'attendance',
  'kept long enough',
];
const WEIRD = [null, true, false, 0, -1, 1.5, 1e308, 9007199254740993, [], {}, [[[]]]];
/** Names that the messages of the service bear, so that a guess gets past the first check now and then. */
const NAMES =
  'token email password name role disabled csv kind learners course validForDays id ids record attempt completion restsOn learner reason from to fromOn toOn from_on on columns as column unit staffNumber appointedFrom dueOn status search sort page direction preset only provider entries __proto__ constructor'.split(
    ' ',
  );

function aValue(chance: Chance, depth = 0): unknown {
  const kind = chance.under(10);
  if (kind < 5) return chance.of(TEXTS);
  if (kind < 7 || depth > 3) return chance.of(WEIRD);
  if (kind === 7) return Array.from({ length: chance.under(5) }, () => aValue(chance, depth + 1));
  return Object.fromEntries(Array.from({ length: 1 + chance.under(8) }, () => [chance.of(NAMES), aValue(chance, depth + 1)]));
}

/** Messages that the routes take, before one value in them is spoiled. */
const WELL_FORMED: readonly unknown[] = [
  { record: aRecord() },
  { csv: 'name,email,unit,course\nAna,ana@harbour.example,Library,initial' },
  { csv: 'email,course,date,provider\nana@harbour.example,initial,2026-11-01,Somebody', kind: 'attendance' },
  { name: 'Mine', columns: [{ column: 'name', as: 'Name' }] },
  { learners: ['nobody'], reason: 'asked for' },
  { learner: 'nobody', course: '', kind: 'leave', reason: 'leave', fromOn: '2026-11-01', toOn: null },
  { id: 'a'.repeat(32), name: 'Ana' },
  { token: 'A'.repeat(43) },
  { validForDays: 30, course: 'initial' },
  {
    kind: 'attempt',
    id: 'a-first-attempt',
    attempt: {
      id: 'a-first-attempt',
      scenario: 'one',
      procedure: 'harbour',
      mode: 'assessment',
      contentHash: 'abc',
      choices: [{ choice: 'listen' }],
      state: 'ended',
      startedAt: '2026-11-22T01:00:00.000Z',
      updatedAt: '2026-11-22T01:00:00.000Z',
    },
  },
];

function spoil(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || chance.under(4) === 0) return aValue(chance);
  const keys = Object.keys(value);
  if (keys.length === 0) return aValue(chance);
  const key = chance.of(keys);
  if (Array.isArray(value)) return value.map((inner, at) => (String(at) === key ? spoil(inner, chance) : (inner as unknown)));
  const inner = (value as Record<string, unknown>)[key];
  return { ...value, [key]: spoil(inner, chance) };
}

function aBody(chance: Chance): BodyInit {
  const kind = chance.under(12);
  if (kind === 0) return chance.of(['', '{', 'null', '[]', '"text"', '\ufeff{}', `${'['.repeat(300)}${']'.repeat(300)}`, '{"a":1}{"a":2}']);
  if (kind === 1) return Buffer.from(Array.from({ length: 40 }, () => chance.under(256)));
  if (kind < 6) return JSON.stringify(aValue(chance));
  if (kind < 11) return JSON.stringify(spoil(chance.of(WELL_FORMED), chance));
  return JSON.stringify(chance.of(WELL_FORMED));
}

function anAddress({ path }: Route, chance: Chance): string {
  const filled = path.replaceAll(/:\w+/g, () => encodeURIComponent(chance.of([...TEXTS.slice(1, 18), ...EXPORT_FORMATS]).toWellFormed()));
  const query = Array.from(
    { length: chance.under(4) },
    () => `${chance.of(NAMES)}=${encodeURIComponent(chance.of(TEXTS).toWellFormed().slice(0, 300))}`,
  );
  const odd = chance.under(30) === 0 ? chance.of(['/', '//', '%', '%2e%2e/', '?&=&', '%ff', '/..', ';a=b']) : '';
  return `${filled}${odd}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

async function callers(service: TestService): Promise<readonly Readonly<Record<string, string>>[]> {
  const [admin, hr, trainer, learner] = [
    await aUser(service, 'admin'),
    await aUser(service, 'hr'),
    await aUser(service, 'trainer'),
    await aLearner(service),
  ];
  return [
    admin.headers,
    admin.headers,
    hr.headers,
    hr.headers,
    learner.headers,
    learner.headers,
    trainer.headers,
    OWN_CALL,
    { cookie: 'first-port-hr=;;;=' },
    { ...OWN_CALL, 'content-type': 'text/html', cookie: 'first-port-hr=%' },
  ];
}

describeOnEachDatabase((name, open) => {
  it('answers whatever is sent with a status of its own, and tells nothing of its inside', { timeout: 600_000 }, async () => {
    const service = await aService(await open());
    const api = createApi(service);
    const routes = routesOf(api);
    const chance = chanceOf(name);
    let everybody = await callers(service);
    const faults: string[] = [];
    const statuses = new Map<number, number>();
    const calls = CALLS[name] ?? 0;
    for (let call = 0; call < calls; call += 1) {
      // Some calls disable users, end sessions or erase learners.
      if (call % 250 === 0) everybody = await callers(service);
      // Now and then what is slowed may go on; not so often that most of the time goes into hashing passwords.
      service.pass(0.2);
      const route = chance.of(routes);
      const method = chance.under(40) === 0 ? chance.of(['PUT', 'DELETE', 'PATCH', 'POST', 'GET', 'OPTIONS', 'HEAD']) : route.method;
      const address = anAddress(route, chance);
      const body = ['GET', 'HEAD'].includes(method) ? {} : { body: aBody(chance) };
      const answer = await api.request(`http://localhost${address}`, { method, headers: chance.of(everybody), ...body });
      const text = await answer.text().catch((error: unknown) => `cut off: ${String(error)} [object`);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const isFile = answer.status === 200 && route.path.startsWith('/hr/exports');
      const leaked = isFile ? undefined : LEAK.exec(text)?.[0];
      if (answer.status >= 500 || leaked !== undefined)
        faults.push(
          `${method} ${address.slice(0, 120)} ${JSON.stringify(body).slice(0, 300)} -> ${String(answer.status)} ${leaked ?? ''} ${text.slice(0, 200)} ${service.logged.findLast((line) => line.includes('unexpected')) ?? ''}`,
        );
      service.logged.length = 0;
    }
    expect(faults.slice(0, 5)).toEqual([]);
    // The guesses were good enough to get past the first check.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(calls / 50);
    expect(statuses.get(400) ?? 0).toBeGreaterThan(calls / 10);
  });
});
