import { createHash } from 'node:crypto';
import type { Service } from '../service.ts';

const BYTES_OF_TOKEN = 32;
const BYTES_OF_ID = 16;

/** A secret that nobody can guess, fit for a cookie or the fragment of an address: 256 bits as base64url. */
export function newToken(service: Pick<Service, 'randomBytes'>): string {
  return Buffer.from(service.randomBytes(BYTES_OF_TOKEN)).toString('base64url');
}

/** What the database keeps of a token: its SHA-256 as hex. Who reads the database can open nothing with it. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** An id for a row: 128 bits as hex. */
export function newId(service: Pick<Service, 'randomBytes'>): string {
  return Buffer.from(service.randomBytes(BYTES_OF_ID)).toString('hex');
}
