import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { serialize } from 'hono/utils/cookie';
import type { UserHere } from '#src/protocol/signIn.ts';
import type { Configuration } from '../configuration/configuration.ts';
import type { Service } from '../service.ts';
import { hashOfToken, newToken } from './token.ts';

export type Holder = { readonly user: string } | { readonly learner: string };
type Side = 'hr' | 'learner';

const HOUR = 3_600_000;
/** A clock that was set back makes sessions look as if begun later. Beyond a day, none of them is taken. */
const CLOCK_MAY_BE_OFF = 24 * HOUR;

const isSecure = ({ publicOrigin }: Configuration): boolean => publicOrigin?.startsWith('https:') ?? false;

/** A browser takes a cookie whose name begins with __Secure- over HTTPS alone, so nobody on the way can plant one. */
const nameOf = (side: Side, configuration: Configuration): string => `${isSecure(configuration) ? '__Secure-' : ''}first-port-${side}`;

function cookieOf(side: Side, value: string, seconds: number, configuration: Configuration): string {
  return serialize(nameOf(side, configuration), value, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(configuration),
    // A learner's cookie goes to the learner's own routes and to no other.
    path: `${configuration.basePath}api/${side}`,
    maxAge: seconds,
  });
}

/** Begins a session and gives its cookie, to be sent as `Set-Cookie`. */
export async function startSession(service: Service, holder: Holder): Promise<string> {
  const { configuration, database } = service;
  const side: Side = 'user' in holder ? 'hr' : 'learner';
  const hours = side === 'hr' ? configuration.userSessionHours : configuration.learnerSessionDays * 24;
  const token = newToken(service);
  const now = service.now();
  await database
    .insertInto('sessions')
    .values({
      token_hash: hashOfToken(token),
      user_id: 'user' in holder ? holder.user : null,
      learner_id: 'learner' in holder ? holder.learner : null,
      created_at: now.toISOString(),
      expires_at: new Date(now.getTime() + hours * HOUR).toISOString(),
    })
    .execute();
  return cookieOf(side, token, hours * 3600, configuration);
}

/** Ends the session that the request bears, in the database too, and gives the cookie that makes the browser forget it. */
export async function endSession(service: Service, context: Context, side: Side): Promise<string> {
  const token = tokenIn(context, side, service.configuration);
  if (token !== undefined) await service.database.deleteFrom('sessions').where('token_hash', '=', hashOfToken(token)).execute();
  return cookieOf(side, '', 0, service.configuration);
}

/** Ends every session of somebody, on all devices. */
export async function endSessionsOf(holder: Holder, database: Service['database']): Promise<void> {
  const ended = database.deleteFrom('sessions');
  await ('user' in holder ? ended.where('user_id', '=', holder.user) : ended.where('learner_id', '=', holder.learner)).execute();
}

/** Sessions that have run out are of no use to anybody. Called now and then. */
export async function forgetEndedSessions({ database, now }: Pick<Service, 'database' | 'now'>): Promise<void> {
  await database.deleteFrom('sessions').where('expires_at', '<=', now().toISOString()).execute();
}

/** Who is signed in by the request's cookie, if anybody. */
export async function findUser(service: Service, context: Context): Promise<UserHere | undefined> {
  const held = sessionIn(service, context, 'hr');
  return held
    ?.innerJoin('users', 'users.id', 'sessions.user_id')
    .where('users.disabled_at', 'is', null)
    .select(['users.id', 'users.name', 'users.email', 'users.role'])
    .executeTakeFirst();
}

/** The learner whose personal link this browser has exchanged, if any. */
export async function findLearner(service: Service, context: Context): Promise<string | undefined> {
  const held = sessionIn(service, context, 'learner');
  const found = await held?.where('learner_id', 'is not', null).select('learner_id').executeTakeFirst();
  return found?.learner_id ?? undefined;
}

function sessionIn({ configuration, database, now }: Service, context: Context, side: Side) {
  const token = tokenIn(context, side, configuration);
  if (token === undefined) return undefined;
  const at = now().getTime();
  return database
    .selectFrom('sessions')
    .where('sessions.token_hash', '=', hashOfToken(token))
    .where('sessions.expires_at', '>', new Date(at).toISOString())
    .where('sessions.created_at', '<=', new Date(at + CLOCK_MAY_BE_OFF).toISOString());
}

function tokenIn(context: Context, side: Side, configuration: Configuration): string | undefined {
  const value = getCookie(context, nameOf(side, configuration));
  return value !== undefined && /^[\w-]{20,100}$/.test(value) ? value : undefined;
}
