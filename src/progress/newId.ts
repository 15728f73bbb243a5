/** So many random bytes as hexadecimal digits. `randomUUID` needs a secure context; random values do not. */
export function newId(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
