import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** The address of every page that the build wrote, relative to the site: `./`, `./courses/initial/`. The page for 404 is left out. */
export function builtPages(): readonly string[] {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site to test. Run: npm run build');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => relative(dist, entry.parentPath).split(sep).join('/'))
    .map((folder) => (folder === '' ? './' : `./${folder}/`))
    .sort();
}
