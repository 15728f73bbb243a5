// npm run build: the whole site, into dist/.
import { runTool } from './runTool.ts';

/** Builds the site, saying how it goes. True when it went well. */
export function buildSite(): boolean {
  const began = Date.now();
  console.log('Building the site into dist/ …');
  const built = runTool('astro', 'astro', ['build']);
  console.log(built ? `Built in ${Math.round((Date.now() - began) / 1000)} s.` : 'The site could not be built: the reason is above.');
  return built;
}

if (import.meta.main && !buildSite()) process.exit(1);
