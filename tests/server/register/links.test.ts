import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { LearnerPage, LinksMade, LogPage } from '#src/protocol/register.ts';
import { startSession } from '#src/server/signIn/sessions.ts';
import { openSqliteTest } from '../support/databases.ts';
import { aLearnerRow, anAssignment, aRegister, type TestRegister } from './support/aRegister.ts';

const open = openSqliteTest();

async function withThree(): Promise<TestRegister> {
  const register = await aRegister(await open());
  await anAssignment(register, await aLearnerRow(register, { id: 'ana', name: 'Ana' }), { due_on: '2027-02-01' });
  await anAssignment(register, 'ana', { course: 'refresher', due_on: '2027-01-01' });
  await anAssignment(register, await aLearnerRow(register, { id: 'bob', name: 'Bob' }));
  await anAssignment(register, await aLearnerRow(register, { id: 'left', appointed_to: '2026-11-21' }));
  await aLearnerRow(register, { id: 'unassigned' });
  return register;
}

const issue = async (register: TestRegister, message: object = {}): Promise<LinksMade> =>
  (await register.call<LinksMade>('POST', '/hr/links', message)).body;
const tokenIn = (link: string | undefined): string => (link ?? '').split('#')[1] ?? '';
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

describe('personal links', () => {
  it('are made for everyone who is appointed and assigned, one each, with what a slip needs', async () => {
    const { links, expiresAt } = await issue(await withThree());
    expect(links.map(({ learner, course, dueOn }) => [learner, course, dueOn])).toEqual([
      ['ana', 'Initial course; Refresher', '2027-01-01'],
      ['bob', 'Initial course', null],
    ]);
    expect(expiresAt).toBe('2027-02-20T01:00:00.000Z');
    for (const { link } of links) expect(link).toMatch(/^my-link\/#[\w-]{43}$/);
  });

  it('are kept as hashes alone, and the log holds no token', async () => {
    const register = await withThree();
    const tokens = (await issue(register)).links.map(({ link }) => tokenIn(link));
    const { database } = register.service;
    const kept = JSON.stringify([
      await database.selectFrom('learner_links').selectAll().execute(),
      await database.selectFrom('audit_log').selectAll().execute(),
    ]);
    for (const token of tokens) expect([kept.includes(token), kept.includes(hashOf(token))]).toEqual([false, true]);
    const { lines } = (await register.call<LogPage>('GET', '/hr/log?only=exports')).body;
    expect(lines).toMatchObject([{ action: 'export: personal links', detail: { links: 2 }, who: 'Somebody with the role hr' }]);
  });

  it('end the ones before of the same learner, and leave the others’ alone', async () => {
    const register = await withThree();
    const first = await issue(register);
    const second = await issue(register, { learners: ['bob', 'left', 'nobody'] });
    expect(second.links.map(({ learner }) => learner)).toEqual(['bob']);
    const rows = await register.service.database.selectFrom('learner_links').selectAll().execute();
    const isOpen = (token: string): boolean | undefined =>
      rows.filter((row) => row.token_hash === hashOf(token)).map((row) => row.revoked_at === null)[0];
    expect(first.links.map(({ link }) => isOpen(tokenIn(link)))).toEqual([true, false]);
    expect(isOpen(tokenIn(second.links[0]?.link))).toBe(true);
  });

  it('leave linked devices signed in when fresh ones are issued, and sign them out when taken back', async () => {
    const register = await withThree();
    await issue(register);
    await startSession(register.service, { learner: 'ana' });
    const sessions = async (): Promise<number> =>
      (await register.service.database.selectFrom('sessions').select('learner_id').where('learner_id', '=', 'ana').execute()).length;
    await issue(register, { course: 'initial', validForDays: 7 });
    expect(await sessions()).toBe(1);
    await register.call('POST', '/hr/links/revoke', { learners: ['ana'] });
    expect(await sessions()).toBe(0);
    expect((await register.call<LearnerPage>('GET', '/hr/learners/ana')).body.link).toMatchObject({ revoked: true });
    expect((await register.call<LearnerPage>('GET', '/hr/learners/bob')).body.link).toMatchObject({ revoked: false });
  });

  it('are refused where there is nobody to have one', async () => {
    const register = await withThree();
    expect((await register.call('POST', '/hr/links', { learners: ['unassigned'] })).status).toBe(422);
    expect((await register.call('POST', '/hr/links', { course: 'none' })).status).toBe(422);
  });
});
