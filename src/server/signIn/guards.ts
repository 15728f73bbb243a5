import type { Context, MiddlewareHandler } from 'hono';
import { OWN_CALL_HEADER } from '#src/protocol/refusal.ts';
import type { UserRole } from '#src/protocol/signIn.ts';
import { refuse } from '../refuse.ts';
import type { Service, Signed } from '../service.ts';
import { findLearner, findUser } from './sessions.ts';

const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** Lets through whoever is signed in with one of these roles, or with any role where none is named. */
export function requireUser(service: Service, ...roles: readonly UserRole[]): MiddlewareHandler<Signed> {
  return async (context, next) => {
    const user = await findUser(service, context);
    if (user === undefined) return refuse(context, 401, 'You are not signed in, or your session has ended. Sign in and try again.');
    if (roles.length > 0 && !roles.includes(user.role))
      return refuse(context, 403, 'Your role does not include this. An administrator can change your role.');
    context.set('user', user);
    return next();
  };
}

/** Lets through a browser in which a learner has opened a personal link. */
export function requireLearner(service: Service): MiddlewareHandler<Signed> {
  return async (context, next) => {
    const learner = await findLearner(service, context);
    if (learner === undefined)
      return refuse(context, 401, 'This browser is not linked to you, or the link has ended. Open your personal link again.');
    context.set('learner', learner);
    return next();
  };
}

/**
 * A call that changes something must come from a page of ours: it bears our own header, which a form cannot send and another site
 * may not, and where the browser says which site it comes from, that is ours.
 */
export function ownCallsOnly(service: Service): MiddlewareHandler {
  return async (context, next) => {
    if (isReading(context.req.method) || (context.req.header(OWN_CALL_HEADER) !== undefined && comesFromHere(service, context)))
      return next();
    return refuse(context, 403, 'This call does not come from a page of this site, so nothing was done. Open the page here and try again.');
  };
}

function comesFromHere({ configuration: { publicOrigin } }: Service, context: Context): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = context.req.header('origin');
  if (origin === undefined) return true;
  if (publicOrigin !== undefined && origin === publicOrigin) return true;
  // Reached without the proxy, as from the machine itself: the browser must then name the very host that it called.
  return URL.canParse(origin) && new URL(origin).host === (context.req.header('host') ?? new URL(context.req.url).host);
}
