import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { signInMessage } from '#src/protocol/signIn.ts';
import type { UserHere } from '#src/protocol/signIn.ts';
import { audit } from '../audit.ts';
import { clientOf, createBuckets, refuseForNow } from '../rateLimit.ts';
import { readMessage, refuse } from '../refuse.ts';
import type { Service } from '../service.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import { startSession } from './sessions.ts';
import { MOST_BYTES_TO_SIGN_IN } from './setUp.ts';

/** One person at one place mistypes a few times; then a try a minute. */
const FOR_A_PAIR = { most: 5, perSeconds: 300 };
/** A whole office may share an address. */
const FOR_AN_ADDRESS = { most: 40, perSeconds: 900 };

/**
 * POST hr/sign-in. Failed tries are slowed for the account as seen from one address, and for the address: never for the account as such,
 * or anybody could lock its owner out.
 */
export function signInByPassword(service: Service): (context: Context) => Promise<Response> {
  const pairs = createBuckets(service.now, FOR_A_PAIR);
  const addresses = createBuckets(service.now, FOR_AN_ADDRESS);
  return async (context) => {
    const { email, password } = await readMessage(context, signInMessage, MOST_BYTES_TO_SIGN_IN);
    const address = clientOf(service, context);
    // An address of mail is not kept in memory for longer than it takes.
    const pair = createHash('sha256').update(`${address} ${email}`).digest('base64');
    const wait = pairs.take(pair) || addresses.take(address);
    if (wait > 0) return refuseForNow(context, wait);
    const user = await findByPassword(service, email, password);
    if (user === undefined) {
      await audit(service, { user: null, action: 'sign-in failed' });
      return refuse(
        context,
        401,
        'Email address and password do not belong together. Check both, or ask an administrator for a new password link.',
      );
    }
    pairs.giveBack(pair);
    addresses.giveBack(address);
    await audit(service, { user: user.id, action: 'signed in', subject: user.id });
    context.header('Set-Cookie', await startSession(service, { user: user.id }));
    return context.json(user);
  };
}

async function findByPassword({ database }: Service, email: string, password: string): Promise<UserHere | undefined> {
  const row = await database
    .selectFrom('users')
    .select(['id', 'name', 'email', 'role', 'password_hash', 'disabled_at'])
    .where('email', '=', email)
    .executeTakeFirst();
  const check = await checkPassword(password, row?.disabled_at === null ? row.password_hash : '');
  if (row === undefined || check === 'wrong') return undefined;
  if (check === 'right, at another cost') {
    const password_hash = await hashPassword(password);
    // Unless the password was changed meanwhile.
    await database
      .updateTable('users')
      .set({ password_hash })
      .where('id', '=', row.id)
      .where('password_hash', '=', row.password_hash)
      .execute();
  }
  return { id: row.id, name: row.name, email: row.email, role: row.role };
}
