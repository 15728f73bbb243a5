import { Hono } from 'hono';
import type { MiddlewareHandler } from 'hono';
import { verificationMessage } from '#src/protocol/verification.ts';
import { createBuckets, rateLimit, refuseForNow } from '../rateLimit.ts';
import { readMessage } from '../refuse.ts';
import type { Service } from '../service.ts';
import { verifyCompletion } from './verifyCompletion.ts';

/** What somebody with a pile of certificates needs, and nobody who guesses. */
const FROM_ONE_ADDRESS = { most: 30, perSeconds: 600 };
const IN_ALL = { most: 600, perSeconds: 600 };
const MOST_BYTES = 2000;

function limitInAll(service: Service): MiddlewareHandler {
  const bucket = createBuckets(service.now, IN_ALL);
  return async (context, next) => {
    const wait = bucket.take('all');
    return wait > 0 ? refuseForNow(context, wait) : next();
  };
}

/** Anybody may ask whether a certificate belongs to a name. Mounted at `api`. */
export function verificationRoutes(service: Service): Hono {
  const routes = new Hono();
  routes.post('/verify', rateLimit(service, FROM_ONE_ADDRESS), limitInAll(service), async (context) => {
    const claim = await readMessage(context, verificationMessage, MOST_BYTES);
    return context.json(await verifyCompletion(service, claim));
  });
  return routes;
}
