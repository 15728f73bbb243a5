import { Hono } from 'hono';
import { audit } from '../audit.ts';
import { rateLimit } from '../rateLimit.ts';
import type { Service, Signed } from '../service.ts';
import { choosePassword } from './choosePassword.ts';
import { requireUser } from './guards.ts';
import { endSession } from './sessions.ts';
import { setUp } from './setUp.ts';
import { signInByPassword } from './signInByPassword.ts';
import { userRoutes } from './users.ts';

/** A token cannot be guessed; this keeps guessing, and the hashing that goes with it, cheap for us. */
const BY_A_LINK = { most: 20, perSeconds: 600 };

/** Signing in and out, setting up, choosing a password, and the users: mounted at /api/hr. */
export function signInRoutes(service: Service): Hono<Signed> {
  const byALink = rateLimit(service, BY_A_LINK);
  return new Hono<Signed>()
    .post('/set-up', byALink, (context) => setUp(service, context))
    .post('/password', byALink, (context) => choosePassword(service, context))
    .post('/sign-in', signInByPassword(service))
    .post('/sign-out', requireUser(service), async (context) => {
      const { id } = context.get('user');
      context.header('Set-Cookie', await endSession(service, context, 'hr'));
      await audit(service, { user: id, action: 'signed out', subject: id });
      return context.json({});
    })
    .get('/me', requireUser(service), (context) => context.json(context.get('user')))
    .route('/users', userRoutes(service));
}
