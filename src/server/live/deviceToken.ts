import { createHmac } from 'node:crypto';
import type { Service } from '../service.ts';

const BYTES = 16;

const keyed = (salt: string, text: string, bytes: number): string =>
  createHmac('sha256', salt).update(text).digest().subarray(0, bytes).toString('base64url');

/**
 * A secret for one device in one room. It proves itself by the room's salt, so nothing about a device needs to be kept, and nobody can
 * make up devices to vote with.
 */
export function newDevice({ randomBytes }: Pick<Service, 'randomBytes'>, salt: string): string {
  const part = Buffer.from(randomBytes(BYTES)).toString('base64url');
  return part + keyed(salt, `device ${part}`, BYTES);
}

/** Whether a device was given out by the room with this salt. */
export function isDeviceOf(salt: string, device: string): boolean {
  const part = device.slice(0, Math.ceil((BYTES * 4) / 3));
  return device === part + keyed(salt, `device ${part}`, BYTES);
}

/** What an open vote keeps of a device: enough to know it again in this vote, and different in the next. */
export function hashOfDevice(salt: string, ballot: string, device: string): string {
  return keyed(salt, `ballot ${ballot} ${device}`, 32);
}
