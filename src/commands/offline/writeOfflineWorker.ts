import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The name of the worker's file: it stands at the top of the site, because a worker serves only what lies below it. */
export const WORKER_FILE = 'offline.js';

const source = fileURLToPath(new URL('./worker.js', import.meta.url));

/** What is kept of a built site: each address with a hash of its file and its size in bytes. */
export type OfflineFiles = Readonly<Record<string, readonly [hash: string, bytes: number]>>;

/** What is opened at a desk with a network, or needs the service anyway: nobody's phone has to keep it. */
const NOT_KEPT = /^(print\/pack|running|running-it|authors|join|hr(?!\/files))\//;

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 12);

/** The address at which a file of the build is asked for: a page by its folder. */
function addressOf(file: string, base: string): string {
  return `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Every file of a built site by its address. `base` is the folder of the address, with slashes: `/` or `/contact-officers/`. */
export function listOfflineFiles(dist: string, base: string): OfflineFiles {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((file) => file !== WORKER_FILE && !file.endsWith('.br') && !NOT_KEPT.test(file))
    .sort();
  return Object.fromEntries(
    files.map((file) => {
      const content = readFileSync(join(dist, file));
      return [addressOf(file, base), [hashOf(content), content.length] as const];
    }),
  );
}

/** Writes the service worker of a built site into it, so that what learners and trainers need works without a network after one visit. */
export function writeOfflineWorker(dist: string, base = '/'): { readonly files: number; readonly bytes: number } {
  const folder = `/${base.replace(/^\/*|\/*$/g, '')}/`.replace('//', '/');
  const files = listOfflineFiles(dist, folder);
  const listed = JSON.stringify(files);
  const worker = readFileSync(source, 'utf8');
  const lines = [`const VERSION = '${hashOf(listed + worker)}';`, `const FILES = ${listed};`, worker];
  writeFileSync(join(dist, WORKER_FILE), lines.join('\n'));
  const sizes = Object.values(files).map(([, bytes]) => bytes);
  return { files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
}
