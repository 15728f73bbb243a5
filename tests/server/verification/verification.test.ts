import { beforeEach, describe, expect, it } from 'vitest';
import { Hono } from 'hono';
import { verificationRoutes } from '#src/server/verification/verificationRoutes.ts';
import { aLearner, aService, OWN_CALL, type TestService } from '../support/aService.ts';
import { openSqliteTest } from '../support/databases.ts';

const openTest = openSqliteTest();
const ID = '0123456789abcdef'.repeat(2);
let service: TestService;
let api: Hono;

beforeEach(async () => {
  service = await aService(await openTest());
  api = new Hono().route('/', verificationRoutes(service));
  const { id } = await aLearner(service, 'Zoë  O’Brien');
  await complete(id, ID);
});

async function complete(learner: string, id: string, rest: { standing?: 'set aside' } = {}) {
  await service.database
    .insertInto('completions')
    .values({
      ...{
        id,
        learner_id: learner,
        course: 'initial',
        kind: 'online',
        standing: 'holds',
        because: '',
        role: 'officer',
        procedure: 'harbour',
      },
      ...{
        procedure_version: '3',
        content_version: '',
        judged_by: null,
        completed_at: '2026-11-20T00:00:00.000Z',
        completed_on: '2026-11-20',
      },
      ...{ valid_until_on: '2028-11-20', refresher_due_on: '2027-11-20', course_score: 90, outcomes: '[]', claim: '', claim_hash: '' },
      ...{ provider: '', entered_by: null, received_at: '2026-11-20T00:00:00.000Z', ...rest },
    })
    .execute();
}

const ask = (id: string, name: string, address = '192.0.2.7') =>
  api.request(
    '/verify',
    { method: 'POST', headers: OWN_CALL, body: JSON.stringify({ id, name }) },
    { incoming: { socket: { remoteAddress: address } } },
  );
const answerTo = async (id: string, name: string) => (await ask(id, name)).json();

describe('checking a certificate', () => {
  it.each([
    ['as it is known', ID, 'Zoë O’Brien'],
    ['in other capitals, with other spaces', ID, '  zoë   o’BRIEN '],
    ['with the number in fours, as it is printed', ID.replace(/(.{4})(?=.)/g, '$1 ').toUpperCase(), 'Zoë O’Brien'],
    ['with the accent written in two signs', ID, 'Zoë O’Brien'],
  ])('says yes to the name %s', async (_, id, name) => {
    expect(await answerTo(id, name)).toEqual({ answer: 'yes', current: true });
  });

  it.each([
    ['another name', ID, 'Zoe O’Brien'],
    ['part of the name', ID, 'Zoë'],
    ['another number', 'f'.repeat(32), 'Zoë O’Brien'],
    ['a number that is none', "' or 1=1 --", 'Zoë O’Brien'],
    ['nothing but the number of nobody', '', 'nobody of that name'],
  ])('says no, and no more, to %s', async (_, id, name) => {
    expect(await answerTo(id, name)).toEqual({ answer: 'no' });
  });

  it('says that one is not current any more, from the day after its last, in the time zone of the organisation', async () => {
    service.setNow('2028-11-20T13:59:00.000Z');
    expect(await answerTo(ID, 'Zoë O’Brien')).toEqual({ answer: 'yes', current: true });
    service.setNow('2028-11-20T14:00:00.000Z');
    expect(await answerTo(ID, 'Zoë O’Brien')).toEqual({ answer: 'yes', current: false });
  });

  it('says no to what was set aside', async () => {
    const { id } = await aLearner(service, 'Ben Okoro');
    await complete(id, 'ab'.repeat(16), { standing: 'set aside' });
    expect(await answerTo('ab'.repeat(16), 'Ben Okoro')).toEqual({ answer: 'no' });
  });

  it('says no once the learner is erased', async () => {
    await service.database.deleteFrom('learners').execute();
    expect(await answerTo(ID, 'Zoë O’Brien')).toEqual({ answer: 'no' });
  });

  it('cannot be used to guess: from one address, and in all', async () => {
    const statuses: number[] = [];
    for (let tries = 0; tries < 31; tries += 1) statuses.push((await ask(ID, 'Zoë')).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    for (let tries = 0; tries < 570; tries += 1) await ask(ID, 'Zoë', `198.51.${String(tries % 250)}.${String(Math.floor(tries / 25))}`);
    expect((await ask(ID, 'Zoë', '203.0.113.9')).status).toBe(429);
  });

  it('refuses what is too long', async () => {
    expect((await ask(ID, 'x'.repeat(201))).status).toBe(400);
    expect((await ask('0'.repeat(3000), 'x')).status).toBe(413);
  });
});
