import { Hono } from 'hono';
import { inviteMessage, userChangeMessage } from '#src/protocol/signIn.ts';
import type { OneTimeLink, UserListed, UsersListed } from '#src/protocol/signIn.ts';
import { audit } from '../audit.ts';
import { readMessage, refuse, Refused } from '../refuse.ts';
import type { Service, Signed, Writing } from '../service.ts';
import { requireUser } from './guards.ts';
import { makeLink, withdrawLinksOf } from './oneTimeLinks.ts';
import { endSessionsOf } from './sessions.ts';
import { MOST_BYTES_TO_SIGN_IN } from './setUp.ts';
import { newId } from './token.ts';

/** /api/hr/users: administrators invite users, change their roles, disable them, and give new password links. */
export function userRoutes(service: Service): Hono<Signed> {
  const admins = requireUser(service, 'admin');
  return new Hono<Signed>()
    .get('/', admins, async (context) => context.json<UsersListed>({ users: await listUsers(service.database) }))
    .post('/', admins, async (context) => {
      const invited = await readMessage(context, inviteMessage, MOST_BYTES_TO_SIGN_IN);
      const link = await invite(service, context.get('user').id, invited);
      if (link === undefined) return refuse(context, 409, 'Somebody with this email address is on the list already.');
      return context.json<OneTimeLink>(link, 201);
    })
    .patch('/:id', admins, async (context) => {
      const change = await readMessage(context, userChangeMessage, MOST_BYTES_TO_SIGN_IN);
      return context.json<UserListed>(await changeUser(service, context.get('user').id, context.req.param('id'), change));
    })
    .post('/:id/new-password', admins, async (context) =>
      context.json<OneTimeLink>(await newPasswordLink(service, context.get('user').id, context.req.param('id')), 201),
    );
}

async function listUsers(database: Service['database'], id?: string): Promise<readonly UserListed[]> {
  const all = database.selectFrom('users').selectAll().orderBy('name').orderBy('id');
  const rows = await (id === undefined ? all : all.where('id', '=', id)).execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    createdAt: row.created_at,
    disabled: row.disabled_at !== null,
    invited: row.password_hash === '',
  }));
}

async function invite(
  service: Service,
  by: string,
  invited: Pick<UserListed, 'name' | 'email' | 'role'>,
): Promise<OneTimeLink | undefined> {
  const id = newId(service);
  return service.database.transaction().execute(async (transaction) => {
    const within: Service = { ...service, database: transaction };
    const added = await transaction
      .insertInto('users')
      .values({ id, ...invited, password_hash: '', created_at: service.now().toISOString(), disabled_at: null })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added === undefined) return undefined;
    await audit(within, { user: by, action: 'invited a user', subject: id, detail: { role: invited.role } });
    return makeLink(within, 'invite', id);
  });
}

type Change = { readonly role?: UserListed['role'] | undefined; readonly disabled?: boolean | undefined };

async function changeUser(service: Service, by: string, id: string, { role, disabled }: Change): Promise<UserListed> {
  if (id === by && disabled === true) throw new Refused(409, 'You cannot disable yourself. Another administrator can.');
  const now = service.now().toISOString();
  // Two administrators who take each other's role at the same moment must not both succeed.
  return service.database
    .transaction()
    .setIsolationLevel('serializable')
    .execute(async (transaction) => {
      const within: Service = { ...service, database: transaction };
      const [before] = await listUsers(transaction, id);
      if (before === undefined) throw new Refused(404, 'There is no such user. The list may have changed: load it again.');
      await transaction
        .updateTable('users')
        .set({ role: role ?? before.role, ...(disabled === undefined ? {} : { disabled_at: disabled ? now : null }) })
        .where('id', '=', id)
        .execute();
      if (disabled === true) {
        await endSessionsOf({ user: id }, transaction);
        await withdrawLinksOf(id, transaction);
      }
      await refuseWithoutAdministrator(transaction);
      await audit(within, {
        user: by,
        action: 'changed a user',
        subject: id,
        detail: { role: role ?? before.role, disabled: disabled ?? before.disabled },
      });
      const [after = before] = await listUsers(transaction, id);
      return after;
    });
}

async function refuseWithoutAdministrator(transaction: Service['database']): Promise<void> {
  const users = await listUsers(transaction);
  const isLeft = users.some(({ role, disabled, invited }) => role === 'admin' && !disabled && !invited);
  if (!isLeft) throw new Refused(409, 'This would leave nobody who administers the service. Make somebody else an administrator first.');
}

/** A link to choose a new password. `by` is the administrator who asked for it; null from the console of the machine itself. */
export async function newPasswordLink(service: Writing, by: string | null, id: string): Promise<OneTimeLink> {
  return service.database.transaction().execute(async (transaction) => {
    const within: Writing = { ...service, database: transaction };
    const [user] = await listUsers(transaction, id);
    if (user === undefined) throw new Refused(404, 'There is no such user. The list may have changed: load it again.');
    if (user.disabled) throw new Refused(409, 'This user is disabled. Enable the account first.');
    await withdrawLinksOf(id, transaction);
    await audit(within, { user: by, action: 'made a new password link', subject: id });
    return makeLink(within, user.invited ? 'invite' : 'new password', id);
  });
}
