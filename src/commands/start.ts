// npm start: build the site, then serve it. HOST and PORT say where; BASE_PATH in which folder of the address.
import { join } from 'node:path';
import { checkAddress, readAddress, startServer } from '#src/server/startServer.ts';
import { buildSite } from './build.ts';
import { projectRoot } from './runTool.ts';

try {
  const address = readAddress(process.env);
  // Better to hear of a port in use now than after the build.
  await checkAddress(address);
  if (!(await buildSite())) process.exit(1);
  const url = await startServer({ dist: join(projectRoot, 'dist'), base: process.env['BASE_PATH'] }, address);
  console.log(`\nFirst Port is at ${url}   (Ctrl+C stops it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
