import { fileURLToPath } from 'node:url';
import { readConfiguration } from './configuration/configuration.ts';
import { announce } from './announce.ts';
import { runService } from './runService.ts';
import { stopOnSignal } from './stopOnSignal.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

try {
  const configuration = readConfiguration(process.env, root);
  const running = await runService(`${root}dist`, configuration, (line) => process.stderr.write(line));
  stopOnSignal(running.stop);
  console.log(announce(running, configuration, process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
