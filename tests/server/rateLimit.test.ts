import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { createBuckets, rateLimit } from '#src/server/rateLimit.ts';
import { aService, type TestService } from './support/aService.ts';
import { openSqliteTest } from './support/databases.ts';

const open = openSqliteTest();
let service: TestService;
beforeEach(async () => {
  service = await aService(await open({ TRUST_PROXY: '1' }));
});

describe('a bucket', () => {
  const bucketOf = (most: number, perSeconds: number) => createBuckets(service.now, { most, perSeconds });

  it('gives so many at once, and then one after the other', () => {
    const bucket = bucketOf(3, 30);
    expect([1, 2, 3, 4].map(() => bucket.take('a'))).toEqual([0, 0, 0, 10]);
    service.pass(9);
    expect(bucket.take('a')).toBe(1);
    service.pass(1);
    expect([bucket.take('a'), bucket.take('a')]).toEqual([0, 10]);
  });

  it('of one key takes nothing from another', () => {
    const bucket = bucketOf(1, 30);
    expect([bucket.take('a'), bucket.take('a') > 0, bucket.take('b')]).toEqual([0, true, 0]);
  });

  it('never holds more than it holds at the start', () => {
    const bucket = bucketOf(2, 30);
    bucket.giveBack('a');
    service.pass(3600);
    expect([bucket.take('a'), bucket.take('a'), bucket.take('a') > 0]).toEqual([0, 0, true]);
  });

  it('is neither filled nor emptied by a clock that is set back', () => {
    const bucket = bucketOf(2, 30);
    bucket.take('a');
    service.pass(-86_400);
    expect([bucket.take('a'), bucket.take('a')]).toEqual([0, 15]);
  });
});

describe('a route that is slowed', () => {
  const routes = () => new Hono().use(rateLimit(service, { most: 2, perSeconds: 60 })).get('/', (context) => context.text('done'));
  const from = async (app: Hono, ...forwarded: string[]) =>
    (await app.request('/', { headers: { 'x-forwarded-for': forwarded.join(', ') } })).status;

  it('tells who comes too often how long to wait, and lets others pass', async () => {
    const app = routes();
    expect([await from(app, '192.0.2.1'), await from(app, '192.0.2.1'), await from(app, '192.0.2.1')]).toEqual([200, 200, 429]);
    expect(await from(app, '192.0.2.2')).toBe(200);
    const refused = await app.request('/', { headers: { 'x-forwarded-for': '192.0.2.1' } });
    expect([refused.headers.get('retry-after'), await refused.json()]).toEqual([
      '30',
      { refused: 'That was tried too often from here. Wait 30 seconds, then try again.' },
    ]);
  });

  it('believes its own proxy alone, not what the caller claims to come from', async () => {
    const app = routes();
    const claims = ['10.0.0.1', '10.0.0.2', '10.0.0.3'];
    const answers = [];
    for (const claim of claims) answers.push(await from(app, claim, '192.0.2.1'));
    expect(answers).toEqual([200, 200, 429]);
  });

  it('takes the addresses of one IPv6 network for one', async () => {
    const app = routes();
    const answers = [];
    for (const address of ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:DB8:1:2:0:0:0:3', '2001:db8:1:3::1'])
      answers.push(await from(app, address));
    expect(answers).toEqual([200, 200, 429, 200]);
  });
});
