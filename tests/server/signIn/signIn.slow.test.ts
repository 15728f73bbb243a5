import { beforeEach, describe, expect, it } from 'vitest';
import type { OneTimeLink, UserHere, UsersListed } from '#src/protocol/signIn.ts';
import { createApi } from '#src/server/api.ts';
import { hashPassword } from '#src/server/signIn/passwords.ts';
import { offerSetUp } from '#src/server/signIn/setUp.ts';
import { aService, aUser, type TestService } from '../support/aService.ts';
import { callApi, type Answer, type Api } from '../support/callApi.ts';
import { describeOnEachDatabase } from '../support/databases.ts';

const PASSWORD = 'a quiet harbour at dawn';

describeOnEachDatabase((_, open) => {
  let service: TestService;
  let api: Api;
  beforeEach(async () => {
    service = await aService(await open({ TRUST_PROXY: '1' }));
    api = createApi(service);
  });

  const call = <Body>(method: string, path: string, message?: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> =>
    callApi<Body>(api, method, path, message, headers);

  const tokenIn = (link: Pick<OneTimeLink, 'path'> | undefined): string => link?.path.split('#')[1] ?? '';
  const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });
  const signIn = (email: string, password: string, address = '192.0.2.1') =>
    call<UserHere & { refused?: string }>('POST', '/hr/sign-in', { email, password }, from(address));

  const FIRST = { name: 'Ada Wong', email: 'Ada@Harbour.example', password: PASSWORD };
  async function anAdministrator(): Promise<Record<string, string>> {
    const { signed } = await call('POST', '/hr/set-up', { ...FIRST, token: tokenIn(await offerSetUp(service)) });
    return signed;
  }
  const auditedActions = async (): Promise<string[]> =>
    (await service.database.selectFrom('audit_log').select('action').orderBy('at').execute()).map(({ action }) => action);

  /** Somebody whose password was hashed at a former cost; gives the email address. */
  async function aKnownUser(changes: { disabled_at?: string } = {}): Promise<string> {
    const { id } = await aUser(service, 'hr');
    const password_hash = await hashPassword(PASSWORD, { log2N: 10, r: 8, p: 1 });
    const change = { password_hash, ...changes };
    const { email } = await service.database
      .updateTable('users')
      .set(change)
      .where('id', '=', id)
      .returning('email')
      .executeTakeFirstOrThrow();
    return email;
  }

  describe('setting up', () => {
    it('makes whoever opens the link the administrator, once', async () => {
      const link = await offerSetUp(service);
      expect(link?.path).toMatch(/^hr\/set-up\/#[\w-]{43}$/);
      const done = await call<UserHere>('POST', '/hr/set-up', { ...FIRST, token: tokenIn(link) });
      expect([done.status, done.body]).toEqual([
        200,
        { id: expect.any(String) as string, name: 'Ada Wong', email: 'ada@harbour.example', role: 'admin' },
      ]);
      expect((await call<UserHere>('GET', '/hr/me', undefined, done.signed)).body.name).toBe('Ada Wong');
      expect((await call('POST', '/hr/set-up', { ...FIRST, email: 'b@harbour.example', token: tokenIn(link) })).status).toBe(410);
      expect(await offerSetUp(service)).toBeUndefined();
    });

    it('is no longer open a day later, nor by another link once it is done', async () => {
      const [early, other] = [await offerSetUp(service), await offerSetUp(service)];
      service.pass(24 * 3600);
      expect((await call('POST', '/hr/set-up', { ...FIRST, token: tokenIn(early) })).status).toBe(410);
      service.pass(-3600);
      expect((await call('POST', '/hr/set-up', { ...FIRST, token: tokenIn(early) })).status).toBe(200);
      expect((await call('POST', '/hr/set-up', { ...FIRST, email: 'b@harbour.example', token: tokenIn(other) })).status).toBe(410);
    });

    it('asks for a password that is long', async () => {
      const token = tokenIn(await offerSetUp(service));
      const refused = await call<{ refused: string }>('POST', '/hr/set-up', { ...FIRST, token, password: 'too short' });
      expect([refused.status, refused.body.refused]).toEqual([400, 'The message cannot be read. "password" takes at least 12 characters.']);
      expect(JSON.stringify(refused.body)).not.toContain('too short');
    });
  });

  describe('signing in', () => {
    it('takes the password however its letters are composed, and the address in any case', async () => {
      await anAdministrator();
      const answer = await signIn(' ADA@harbour.example ', PASSWORD);
      expect([answer.status, answer.body.role]).toEqual([200, 'admin']);
      expect((await call('POST', '/hr/sign-out', undefined, answer.signed)).status).toBe(200);
      expect((await call('GET', '/hr/me', undefined, answer.signed)).status).toBe(401);
    });

    it('says the same of a wrong password, of nobody, of somebody invited and of somebody disabled', async () => {
      const admin = await anAdministrator();
      await call('POST', '/hr/users', { name: 'Ben', email: 'ben@harbour.example', role: 'hr' }, admin);
      const refusals = [
        await signIn('ada@harbour.example', 'not the password'),
        await signIn('nobody@harbour.example', PASSWORD),
        await signIn('ben@harbour.example', ''),
        await signIn(await aKnownUser({ disabled_at: service.now().toISOString() }), PASSWORD),
      ].map(({ status, body }) => [status, body.refused]);
      expect(new Set(refusals.map(String)).size).toBe(1);
      expect(refusals[0]?.[0]).toBe(401);
    });

    it('hashes a password anew that was hashed at a former cost', async () => {
      const email = await aKnownUser();
      expect((await signIn(email, PASSWORD)).status).toBe(200);
      const kept = await service.database.selectFrom('users').select('password_hash').where('email', '=', email).executeTakeFirstOrThrow();
      expect(kept.password_hash).toMatch(/^scrypt\$17\$8\$1\$/);
      expect((await signIn(email, PASSWORD)).status).toBe(200);
    });

    it('is slowed for one account as one address sees it, and not for its owner elsewhere', async () => {
      await anAdministrator();
      const tries = [];
      for (let tried = 0; tried < 6; tried += 1) tries.push(await signIn('ada@harbour.example', 'a guess', '198.51.100.7'));
      expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
      expect(tries[5]?.headers.get('retry-after')).toBe('60');
      expect((await signIn('ada@harbour.example', PASSWORD, '192.0.2.1')).status).toBe(200);
      service.pass(60);
      expect((await signIn('ada@harbour.example', PASSWORD, '198.51.100.7')).status).toBe(200);
    });

    it('is written down without what was typed', async () => {
      await anAdministrator();
      await signIn('ada@harbour.example', 'not the password');
      await signIn('ada@harbour.example', PASSWORD);
      expect(await auditedActions()).toEqual(['set up', 'sign-in failed', 'signed in']);
      const kept = JSON.stringify(await service.database.selectFrom('audit_log').selectAll().execute()) + service.logged.join('\n');
      for (const word of ['ada', 'not the password', PASSWORD, '192.0.2.1']) expect(kept.toLowerCase()).not.toContain(word);
    });
  });

  describe('the users', () => {
    it('are invited by a link that is shown once, and choose their own password', async () => {
      const { headers: admin } = await aUser(service, 'admin');
      const invitation = await call<OneTimeLink>('POST', '/hr/users', { name: 'Ben', email: 'ben@harbour.example', role: 'hr' }, admin);
      expect([invitation.status, invitation.body.path]).toEqual([201, expect.stringMatching(/^hr\/choose-password\/#/) as string]);
      const chosen = await call<UserHere>('POST', '/hr/password', { token: tokenIn(invitation.body), password: PASSWORD });
      expect([chosen.status, chosen.body.role]).toEqual([200, 'hr']);
      expect((await call('POST', '/hr/password', { token: tokenIn(invitation.body), password: PASSWORD })).status).toBe(410);
      const { users } = (await call<UsersListed>('GET', '/hr/users', undefined, admin)).body;
      expect(users.map(({ name, role, invited, disabled }) => [name, role, invited, disabled])).toEqual([
        ['Ben', 'hr', false, false],
        ['Somebody with the role admin', 'admin', false, false],
      ]);
      expect(JSON.stringify(users)).not.toContain('scrypt');
    });

    it('are each on the list once', async () => {
      const { headers: admin } = await aUser(service, 'admin');
      const invite = (email: string) => call('POST', '/hr/users', { name: 'Ben', email, role: 'hr' }, admin);
      expect([(await invite('ben@harbour.example')).status, (await invite('BEN@harbour.example')).status]).toEqual([201, 409]);
    });

    it('are out at once when they are disabled, and their links with them', async () => {
      const { headers: admin } = await aUser(service, 'admin');
      const { id, headers } = await aUser(service, 'hr');
      const link = await call<OneTimeLink>('POST', `/hr/users/${id}/new-password`, undefined, admin);
      expect((await call('PATCH', `/hr/users/${id}`, { disabled: true }, admin)).body).toMatchObject({ disabled: true });
      expect((await call('GET', '/hr/me', undefined, headers)).status).toBe(401);
      expect((await call('POST', '/hr/password', { token: tokenIn(link.body), password: PASSWORD })).status).toBe(410);
      expect((await call('POST', `/hr/users/${id}/new-password`, undefined, admin)).status).toBe(409);
    });

    it('lose every session when a new password is chosen', async () => {
      const { headers: admin } = await aUser(service, 'admin');
      const { id } = (await call<UserHere>('GET', '/hr/me', undefined, admin)).body;
      const link = await call<OneTimeLink>('POST', `/hr/users/${id}/new-password`, undefined, admin);
      const chosen = await call('POST', '/hr/password', { token: tokenIn(link.body), password: 'another long password' });
      expect((await call('GET', '/hr/me', undefined, admin)).status).toBe(401);
      expect((await call('GET', '/hr/me', undefined, chosen.signed)).status).toBe(200);
    });

    it('never come to be without an administrator', async () => {
      const { headers: admin } = await aUser(service, 'admin');
      const { id } = (await call<UserHere>('GET', '/hr/me', undefined, admin)).body;
      expect((await call('PATCH', `/hr/users/${id}`, { disabled: true }, admin)).status).toBe(409);
      expect((await call('PATCH', `/hr/users/${id}`, { role: 'hr' }, admin)).status).toBe(409);
      expect((await call<UserHere>('GET', '/hr/me', undefined, admin)).body.role).toBe('admin');
      // Somebody who was invited but never came does not count.
      await call('POST', '/hr/users', { name: 'Ben', email: 'ben@harbour.example', role: 'admin' }, admin);
      expect((await call('PATCH', `/hr/users/${id}`, { role: 'hr' }, admin)).status).toBe(409);
    });

    it('keep an administrator though two take each other’s role at the same moment', async () => {
      const [one, other] = [await aUser(service, 'admin'), await aUser(service, 'admin')];
      const demote = (id: string, by: Record<string, string>) => call('PATCH', `/hr/users/${id}`, { role: 'hr' }, by);
      const answers = await Promise.all([demote(one.id, other.headers), demote(other.id, one.headers)]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      const left = await service.database.selectFrom('users').select('id').where('role', '=', 'admin').execute();
      expect(left).toHaveLength(1);
    });

    it('answer a change of nobody with a sentence', async () => {
      const { headers: admin } = await aUser(service, 'admin');
      expect((await call('PATCH', '/hr/users/nobody', { role: 'hr' }, admin)).status).toBe(404);
      expect((await call('POST', '/hr/users/nobody/new-password', undefined, admin)).status).toBe(404);
    });
  });
});
