import { CODE_LETTERS, LETTERS_IN_CODE } from '#src/protocol/liveRoom.ts';
import type { Service } from '../service.ts';

/** A code to be read from a screen and typed on a phone. */
export function newCode({ randomBytes }: Pick<Service, 'randomBytes'>): string {
  const letters: string[] = [];
  // A byte beyond the last whole round of the alphabet would make its first letters likelier.
  const fair = 256 - (256 % CODE_LETTERS.length);
  while (letters.length < LETTERS_IN_CODE) {
    for (const byte of randomBytes(LETTERS_IN_CODE * 2)) if (byte < fair) letters.push(CODE_LETTERS.charAt(byte % CODE_LETTERS.length));
  }
  return letters.slice(0, LETTERS_IN_CODE).join('');
}

/** A code as it was typed: small letters, spaces and hyphens do not matter. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z]/g, '');
}
