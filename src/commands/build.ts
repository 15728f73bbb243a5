// npm run build: the whole site, into dist/, with the worker that keeps it for use without a network.
import { join } from 'node:path';
import { compressSite } from './compressSite.ts';
import { writeOfflineWorker } from './offline/writeOfflineWorker.ts';
import { projectRoot, runTool } from './runTool.ts';

/** Builds the site, saying how it goes. True when it went well. */
export async function buildSite(): Promise<boolean> {
  const began = Date.now();
  console.log('Building the site into dist/ …');
  if (!runTool('astro', 'astro', ['build'])) {
    console.log('The site could not be built: the reason is above.');
    return false;
  }
  const dist = join(projectRoot, 'dist');
  const { files, bytes } = writeOfflineWorker(dist, process.env['BASE_PATH']);
  await compressSite(dist);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`Built in ${seconds} s; works offline after one visit (${files} files, ${(bytes / 1e6).toFixed(1)} MB).`);
  return true;
}

if (import.meta.main && !(await buildSite())) process.exit(1);
