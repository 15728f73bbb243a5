import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hashOfToken } from '#src/server/signIn/token.ts';
import { openSqliteTest } from '../server/support/databases.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const openTest = openSqliteTest();

async function aDatabaseWithAda() {
  const { database, configuration } = await openTest();
  const ada = { id: 'ada', name: 'Ada', email: 'ada@harbour.example', role: 'admin', password_hash: 'lost', disabled_at: null } as const;
  await database
    .insertInto('users')
    .values({ ...ada, created_at: '2026-11-01T00:00:00.000Z' })
    .execute();
  const file = configuration.database.kind === 'sqlite' ? configuration.database.file : '';
  const run = (...words: string[]) => {
    const environment = { ...process.env, DATABASE_URL: `sqlite:${file}`, PUBLIC_URL: 'https://training.example.org' };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/newPassword.ts', ...words], {
      cwd: root,
      env: environment,
      encoding: 'utf8',
    });
    return { status, stdout, said: stderr.trim() };
  };
  return { database, run };
}

describe('a link for a new password from the console of the machine', () => {
  it('lets the only administrator back in, and is written into the audit log', async () => {
    const { database, run } = await aDatabaseWithAda();
    const { status, stdout } = run('Ada@harbour.example');
    expect(status).toBe(0);
    const token = /^https:\/\/training\.example\.org\/hr\/choose-password\/#([\w-]{43})$/m.exec(stdout)?.[1] ?? '';
    const links = await database.selectFrom('one_time_links').selectAll().execute();
    expect(links).toMatchObject([{ token_hash: hashOfToken(token), purpose: 'new password', user_id: 'ada', used_at: null }]);
    const lines = await database.selectFrom('audit_log').selectAll().execute();
    expect(lines).toMatchObject([{ user_id: null, action: 'made a new password link', subject: 'ada' }]);
  });

  it('says in one line that nobody has such an address', async () => {
    const { run } = await aDatabaseWithAda();
    expect(run('eve@harbour.example')).toMatchObject({ status: 2, said: 'No user has this email address.' });
  });
});
