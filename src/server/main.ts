import { fileURLToPath } from 'node:url';
import { readAddress, startServer } from './startServer.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

try {
  console.log(`First Port is at ${await startServer({ dist, base: process.env['BASE_PATH'] }, readAddress(process.env))}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
