import { createServer } from 'node:net';

/** Where to listen. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** What went wrong while starting to listen, in a sentence that says what to do. */
export function explainListenError(error: NodeJS.ErrnoException, { host, port }: Address): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES') return `This account may not listen on port ${port}. Choose one above 1023: PORT=4321 npm start`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `This machine has no address "${host}". Leave HOST out, or use 0.0.0.0 for all of its addresses.`;
  return `The server could not start: ${error.message}`;
}

/** Listens for a moment, to know early whether the address can be had; rejects with a sentence when it cannot. */
export async function checkAddress(address: Address): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(new Error(explainListenError(error, address))));
    probe.listen(address.port, address.host, () => probe.close(() => resolve()));
  });
}
