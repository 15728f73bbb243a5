import { Hono } from 'hono';
import type { Context, MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { explainDatabaseTrouble } from './database/databaseTrouble.ts';
import { isUpToDate } from './database/migrateToLatest.ts';
import { learnerRoutes } from './learner/learnerRoutes.ts';
import { liveRoutes, userRoomRoutes } from './live/liveRoutes.ts';
import { Rooms } from './live/rooms.ts';
import { describeError } from './log.ts';
import { refuse } from './refuse.ts';
import { registerRoutes } from './register/registerRoutes.ts';
import { requestLog, patternOf } from './requestLog.ts';
import type { Service, Signed } from './service.ts';
import { ownCallsOnly } from './signIn/guards.ts';
import { signInRoutes } from './signIn/signInRoutes.ts';
import { verificationRoutes } from './verification/verificationRoutes.ts';

/** Longer than any message; a route takes much less. */
const MOST_BYTES = 16_000_000;

/** An answer of the service is no page: nothing in it is run, framed or kept. */
const safety = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  crossOriginResourcePolicy: 'same-origin',
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
});

const notKept: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('Cache-Control', 'no-store');
};

const wellFormed: MiddlewareHandler = async (context, next) => {
  // No database of ours keeps U+0000; and an address that is no text cannot name anything.
  if (/%00|\0/.test(context.req.url)) return refuse(context, 400, 'The address holds a character that names nothing.');
  if (Number(context.req.header('content-length') ?? 0) > MOST_BYTES)
    return refuse(context, 413, 'The message is longer than this service takes.');
  return next();
};

/** Whether a stop has begun: who asks for readiness is told to send nothing more. */
export interface Draining {
  isDraining: boolean;
  /** Aborted when what is under way is to end: a listener would stay for as long as it is let. */
  readonly ending?: AbortSignal;
}

/** The service behind the site, to be mounted at `api` of the site's folder. */
export function createApi(service: Service, state: Draining = { isDraining: false }): Hono<Signed> {
  const api = new Hono<Signed>();
  const rooms = new Rooms(service, state.ending);
  api.onError((error, context) => answerError(service, error, context));
  api.use(requestLog(service), safety, notKept, compress(), wellFormed, ownCallsOnly(service));
  api.get('/health', (context) => context.json({ live: true }));
  api.get('/ready', (context) => answerReady(service, state, context));
  api.route('/hr', signInRoutes(service));
  api.route('/hr', registerRoutes(service));
  api.route('/hr', userRoomRoutes(service, rooms));
  api.route('/learner', learnerRoutes(service));
  api.route('/live', liveRoutes(service, rooms));
  api.route('/', verificationRoutes(service));
  api.all('*', (context) => refuse(context, 404, 'The service has nothing at this address.'));
  return api;
}

async function answerReady({ database }: Service, { isDraining }: Draining, context: Context): Promise<Response> {
  if (isDraining) return context.json({ ready: false, because: 'stopping' }, 503);
  const isReady = await isUpToDate(database).catch(() => undefined);
  if (isReady === undefined) return context.json({ ready: false, because: 'the database cannot be reached' }, 503);
  return isReady ? context.json({ ready: true }) : context.json({ ready: false, because: 'the tables are not up to date' }, 503);
}

/** What goes wrong is told in a sentence; what it was, to the log alone. */
function answerError({ log }: Service, error: Error, context: Context): Response {
  if (error instanceof HTTPException && error.status < 500) return refuse(context, error.status, error.message);
  const id = context.res.headers.get('X-Request-Id') ?? '';
  const route = patternOf(context);
  const trouble = error instanceof HTTPException ? error.message : explainDatabaseTrouble(error);
  log(trouble === undefined ? 'unexpected error' : 'could not be done now', { id, route, ...describeError(error) });
  if (trouble === undefined)
    return refuse(context, 500, `Something went wrong in the service. Nothing was changed. Whoever runs it finds it in the log as ${id}.`);
  context.header('Retry-After', '5');
  return refuse(context, 503, trouble);
}
