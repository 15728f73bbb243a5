import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Service } from './service.ts';

const BYTES_OF_REQUEST_ID = 8;

/** One line for each call: method, pattern of the route, status, time. The path itself may hold an id, so it is not written. */
export function requestLog({ configuration, log, randomBytes }: Service): MiddlewareHandler {
  const isWanted = configuration.log === 'requests';
  return async (context, next) => {
    const id = Buffer.from(randomBytes(BYTES_OF_REQUEST_ID)).toString('hex');
    context.header('X-Request-Id', id);
    const began = performance.now();
    await next();
    if (!isWanted) return;
    const ms = Math.round(performance.now() - began);
    log('request', { method: context.req.method, route: patternOf(context), status: context.res.status, ms, id });
  };
}

/** The pattern of the route that was called; what is put before routes is no route of its own. */
export function patternOf(context: Context): string {
  return matchedRoutes(context).findLast(({ method }) => method !== 'ALL')?.path ?? 'unknown';
}
