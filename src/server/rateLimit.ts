import { isIPv6 } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { refuse } from './refuse.ts';
import type { Service } from './service.ts';

export interface Limit {
  /** So many at once … */
  readonly most: number;
  /** … and so many again in this time. */
  readonly perSeconds: number;
}

/** Counts by key. A key that has spent what it had is told how long to wait. */
export interface Buckets {
  /** Takes one. Gives the seconds to wait where there is none left, else 0. */
  readonly take: (key: string) => number;
  /** Gives one back, as for a password that was right. */
  readonly giveBack: (key: string) => void;
}

/** Nobody can fill the memory with keys: of more than these, the one that was used longest ago is forgotten. */
const MOST_KEYS = 20_000;

/** Buckets that fill up again evenly. They live in this process: several processes each count for themselves. */
export function createBuckets(now: () => Date, { most, perSeconds }: Limit): Buckets {
  const buckets = new Map<string, { left: number; at: number }>();
  const msForOne = (perSeconds * 1000) / most;
  const refill = (key: string): { left: number; at: number } => {
    const at = now().getTime();
    const known = buckets.get(key);
    // A clock that was set back refills nothing and takes nothing away.
    const bucket =
      known === undefined ? { left: most, at } : { left: Math.min(most, known.left + Math.max(0, at - known.at) / msForOne), at };
    buckets.delete(key);
    buckets.set(key, bucket);
    const [oldest] = buckets.size > MOST_KEYS ? buckets.keys() : [];
    if (oldest !== undefined) buckets.delete(oldest);
    return bucket;
  };
  return {
    take: (key) => {
      const bucket = refill(key);
      if (bucket.left < 1) return Math.max(1, Math.ceil(((1 - bucket.left) * msForOne) / 1000));
      bucket.left -= 1;
      return 0;
    },
    giveBack: (key) => {
      const bucket = refill(key);
      bucket.left = Math.min(most, bucket.left + 1);
    },
  };
}

/** Slows calls from one client address down, for the routes that it is put before. */
export function rateLimit(service: Service, limit: Limit): MiddlewareHandler {
  const buckets = createBuckets(service.now, limit);
  return async (context, next) => {
    const wait = buckets.take(clientOf(service, context));
    return wait > 0 ? refuseForNow(context, wait) : next();
  };
}

/** "Too many", with the time to wait for people and for programs. */
export function refuseForNow(context: Context, seconds: number): Response {
  context.header('Retry-After', String(seconds));
  const wait = seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return refuse(context, 429, `That was tried too often from here. Wait ${wait}, then try again.`);
}

/** Who calls, as far as it can be told: the address, or with our own proxies in front, what the outermost of them saw. */
export function clientOf({ configuration: { trustedProxies } }: Service, context: Context): string {
  const direct = (context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress;
  const named = (context.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const forwarded = trustedProxies > 0 ? named.at(-trustedProxies) : undefined;
  return networkOf(forwarded || direct || 'unknown');
}

/** One household or office has a whole /64 of IPv6 addresses; it counts as one. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return plain.slice(0, 64);
  const [head = '', tail] = plain.split('%')[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const all =
    tail === undefined ? before : [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return all.slice(0, 4).join(':').toLowerCase();
}
