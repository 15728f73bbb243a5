import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Refused } from '../refuse.ts';

interface Cost {
  /** Binary logarithm of N. */
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
}

/** What OWASP's guidance asks of scrypt (N = 2^17, r = 8, p = 1): 128 MiB and some tenths of a second for each try. */
const COST: Cost = { log2N: 17, r: 8, p: 1 };
const BYTES = 32;
/** Hashes worked out at the same time, and calls that wait for one: memory and time that strangers can ask for are bounded. */
const AT_ONCE = 2;
const WAITING = 24;

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

let under = 0;
const queue: (() => void)[] = [];

/** Runs the work when it is its turn. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (under < AT_ONCE) under += 1;
  else if (queue.length >= WAITING) throw new Refused(503, 'Many people are signing in at this moment. Try again in a minute.');
  else await new Promise<void>((resolve) => queue.push(resolve));
  try {
    return await work();
  } finally {
    // Whoever waits takes over this place.
    const next = queue.shift();
    if (next) next();
    else under -= 1;
  }
}

function hashWith(password: string, salt: Buffer, { log2N, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** log2N;
  // The same letters may reach us composed or not, depending on the keyboard.
  return inTurn(() => derive(password.normalize('NFKC'), salt, BYTES, { N, r, p, maxmem: 256 * N * r }));
}

/** A password as it is kept: how it was hashed, the salt and the hash, so that the cost can be raised later. */
export async function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  const salt = randomBytes(16);
  const hash = await hashWith(password, salt, cost);
  return ['scrypt', cost.log2N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

export type PasswordCheck = 'wrong' | 'right' | 'right, at another cost';

/** Nobody's password: what is compared with where there is no account, so that the answer takes as long as for one. */
const NOBODY = ['scrypt', COST.log2N, COST.r, COST.p, 'AAAAAAAAAAAAAAAAAAAAAA', ''].join('$');

/** Compares a password with what is kept of it. For an account that is not there, or has no password yet, `kept` is empty. */
export async function checkPassword(password: string, kept: string): Promise<PasswordCheck> {
  const [, log2N, r, p, salt = '', hash = ''] = (kept === '' ? NOBODY : kept).split('$');
  const cost: Cost = { log2N: Number(log2N), r: Number(r), p: Number(p) };
  const expected = Buffer.from(hash, 'base64url');
  const actual = await hashWith(password, Buffer.from(salt, 'base64url'), cost);
  if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) return 'wrong';
  return cost.log2N === COST.log2N && cost.r === COST.r && cost.p === COST.p ? 'right' : 'right, at another cost';
}
