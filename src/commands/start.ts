// npm start: build the site, then serve it with its service. What can be set is printed at the start.
import { join } from 'node:path';
import { checkAddress } from '#src/server/address.ts';
import { announce } from '#src/server/announce.ts';
import { readConfiguration } from '#src/server/configuration/configuration.ts';
import { runService } from '#src/server/runService.ts';
import { stopOnSignal } from '#src/server/stopOnSignal.ts';
import { buildSite } from './build.ts';
import { projectRoot } from './runTool.ts';

try {
  const configuration = readConfiguration(process.env, projectRoot);
  // Better to hear of a port in use now than after the build.
  await checkAddress(configuration);
  if (!(await buildSite())) process.exit(1);
  const running = await runService(join(projectRoot, 'dist'), configuration, (line) => process.stderr.write(line));
  stopOnSignal(running.stop);
  console.log(announce(running, configuration, process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
