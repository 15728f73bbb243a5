import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { BUILT_FOR } from '#src/lms/packaging/rewriteSite.ts';
import type { BuiltSite } from '#src/lms/packaging/assemblePackage.ts';
import { projectRoot, runTool } from '../runTool.ts';

/** Where sites that were built for packages are kept, by what they were built from. */
export const CACHE = join(projectRoot, 'node_modules', '.cache', 'packages');
const READ = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Written last: a build that was broken off is none. */
const WHOLE = '.whole';

function filesIn(folder: string): string[] {
  if (!statSync(folder).isDirectory()) return [folder];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Changes with anything that the built site is made of. */
function markOf(contentFolder: string): string {
  const hash = createHash('sha256');
  const folders = [...READ.map((name) => join(projectRoot, name)), join(projectRoot, 'content', 'lessons'), contentFolder];
  for (const file of folders.filter(existsSync).flatMap(filesIn).sort()) {
    hash.update(`${relative(contentFolder, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Builds the site for packages, unless it stands built from the very same files. Its folder; undefined where it cannot be built. */
export function buildForPackage(contentFolder: string): string | undefined {
  const folder = join(CACHE, 'site');
  const mark = markOf(contentFolder);
  const whole = join(folder, WHOLE);
  if (existsSync(whole) && readFileSync(whole, 'utf8') === mark) {
    console.log('The site stands built from the same files.');
    return folder;
  }
  const fresh = join(CACHE, 'site-under-way');
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  console.log('Building the site for packages …');
  const environment = { BASE_PATH: BUILT_FOR, SITE: '', FOR_PACKAGE: 'yes', CONTENT_FOLDER: contentFolder };
  if (!runTool('astro', 'astro', ['build', '--outDir', fresh, '--silent'], environment)) return undefined;
  writeFileSync(join(fresh, WHOLE), mark);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return folder;
}

/** Reads a built site, with what is put beside it in a package. */
export function readBuiltSite(folder: string): BuiltSite {
  const host = join(projectRoot, 'src', 'lms', 'host');
  const paths = filesIn(folder).filter((file) => !file.endsWith(WHOLE));
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  return {
    files: new Map(paths.map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)])),
    version,
    bridge: readFileSync(join(host, 'bridge.js'), 'utf8'),
    watch: readFileSync(join(host, 'watch.js'), 'utf8'),
  };
}
