import type { Context } from 'hono';
import { choosePasswordMessage } from '#src/protocol/signIn.ts';
import { audit } from '../audit.ts';
import { readMessage, Refused } from '../refuse.ts';
import type { Service } from '../service.ts';
import { spendLink, withdrawLinksOf } from './oneTimeLinks.ts';
import { hashPassword } from './passwords.ts';
import { endSessionsOf, startSession } from './sessions.ts';
import { MOST_BYTES_TO_SIGN_IN } from './setUp.ts';

/** POST hr/password: whoever holds the link chooses the password; every session under the old one ends. */
export async function choosePassword(service: Service, context: Context): Promise<Response> {
  const { token, password } = await readMessage(context, choosePasswordMessage, MOST_BYTES_TO_SIGN_IN);
  const passwordHash = await hashPassword(password);
  const { user, cookie } = await service.database.transaction().execute(async (transaction) => {
    const within: Service = { ...service, database: transaction };
    const id = await spendLink(within, token, 'invite', 'new password');
    const chosen = await transaction
      .updateTable('users')
      .set({ password_hash: passwordHash })
      .where('id', '=', id)
      .where('disabled_at', 'is', null)
      .returning(['id', 'name', 'email', 'role'])
      .executeTakeFirst();
    if (chosen === undefined) throw new Refused(403, 'This account has been disabled. An administrator can enable it again.');
    await withdrawLinksOf(chosen.id, transaction);
    await endSessionsOf({ user: chosen.id }, transaction);
    await audit(within, { user: chosen.id, action: 'chose a password', subject: chosen.id });
    return { user: chosen, cookie: await startSession(within, { user: chosen.id }) };
  });
  context.header('Set-Cookie', cookie);
  return context.json(user);
}
