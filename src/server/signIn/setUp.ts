import type { Context } from 'hono';
import { setUpMessage } from '#src/protocol/signIn.ts';
import type { OneTimeLink, UserHere } from '#src/protocol/signIn.ts';
import { audit } from '../audit.ts';
import { readMessage, Refused } from '../refuse.ts';
import type { Service } from '../service.ts';
import { makeLink, spendLink } from './oneTimeLinks.ts';
import { hashPassword } from './passwords.ts';
import { startSession } from './sessions.ts';
import { newId } from './token.ts';

export const MOST_BYTES_TO_SIGN_IN = 4000;

/** Whether somebody can administer the service. */
async function hasAdministrator(database: Service['database']): Promise<boolean> {
  const found = await database
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'admin')
    .where('disabled_at', 'is', null)
    .where('password_hash', '<>', '')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** The link by which the first administrator is set up, afresh at each start; none once there is one. */
export async function offerSetUp(service: Service): Promise<OneTimeLink | undefined> {
  return (await hasAdministrator(service.database)) ? undefined : makeLink(service, 'set up', null);
}

/** POST hr/set-up */
export async function setUp(service: Service, context: Context): Promise<Response> {
  const { token, name, email, password } = await readMessage(context, setUpMessage, MOST_BYTES_TO_SIGN_IN);
  const user: UserHere = { id: newId(service), name, email, role: 'admin' };
  const passwordHash = await hashPassword(password);
  const cookie = await service.database.transaction().execute(async (transaction) => {
    const within: Service = { ...service, database: transaction };
    await spendLink(within, token, 'set up');
    if (await hasAdministrator(transaction)) throw new Refused(409, 'An administrator has been set up already. Ask them to invite you.');
    await transaction
      .insertInto('users')
      .values({ ...user, password_hash: passwordHash, created_at: service.now().toISOString(), disabled_at: null })
      .execute();
    await transaction.deleteFrom('one_time_links').where('purpose', '=', 'set up').execute();
    await audit(within, { user: user.id, action: 'set up', subject: user.id });
    return startSession(within, { user: user.id });
  });
  context.header('Set-Cookie', cookie);
  return context.json(user);
}
