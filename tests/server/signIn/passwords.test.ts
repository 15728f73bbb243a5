import { scryptSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Refused } from '#src/server/refuse.ts';
import { checkPassword, hashPassword } from '#src/server/signIn/passwords.ts';

describe('a password', () => {
  it('is kept as scrypt at today’s cost, with the cost beside it', async () => {
    const kept = await hashPassword('a quiet harbour at dawn');
    expect(kept).toMatch(/^scrypt\$17\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
    const [, , , , salt = '', hash] = kept.split('$');
    const options = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 };
    expect(scryptSync('a quiet harbour at dawn', Buffer.from(salt, 'base64url'), 32, options).toString('base64url')).toBe(hash);
    expect(await checkPassword('a quiet harbour at dawn', kept)).toBe('right');
    expect(await checkPassword('a quiet harbour at dusk', kept)).toBe('wrong');
  });

  it('is the same typed on a keyboard that composes its letters and on one that does not', async () => {
    const kept = await hashPassword('caf\u00e9 by the sea', { log2N: 10, r: 8, p: 1 });
    expect(await checkPassword('cafe\u0301 by the sea', kept)).not.toBe('wrong');
  });

  it('that was kept at another cost is right, and known to be due for a new hash', async () => {
    const kept = await hashPassword('a quiet harbour at dawn', { log2N: 10, r: 8, p: 1 });
    expect(await checkPassword('a quiet harbour at dawn', kept)).toBe('right, at another cost');
  });

  it('of nobody is wrong, and takes as much work to be wrong', async () => {
    const kept = await hashPassword('a quiet harbour at dawn');
    const workOf = async (against: string): Promise<number> => {
      const before = process.cpuUsage();
      expect(await checkPassword('a guess', against)).toBe('wrong');
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    const [nobody, somebody] = [await workOf(''), await workOf(kept)];
    expect(nobody / somebody).toBeGreaterThan(0.4);
    expect(nobody / somebody).toBeLessThan(2.5);
  });

  it('is worked out for only so many at once; who comes beyond that is asked to wait', async () => {
    const kept = await hashPassword('a quiet harbour at dawn', { log2N: 12, r: 8, p: 1 });
    const tries = await Promise.allSettled(Array.from({ length: 40 }, () => checkPassword('a guess', kept)));
    const refused = tries.flatMap((tried) => (tried.status === 'rejected' ? [tried.reason as Refused] : []));
    expect([refused.length, refused[0]?.status]).toEqual([14, 503]);
    expect(await checkPassword('a quiet harbour at dawn', kept)).toBe('right, at another cost');
  });
});
