import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseContent } from './parseContent.ts';
import type { ReadContent } from './parseContent.ts';
import type { ContentFile } from './source/yamlSource.ts';

export type { Content } from './content.ts';
export type { Problem } from './problem.ts';
export type { ReadContent } from './parseContent.ts';

/** The folders whose YAML files are read; `''` is the content folder itself. */
const FOLDERS = ['', 'vocabulary', 'procedures', 'scenarios', 'courses'];
const TOP_FILES = ['organisation.yaml', 'supports.yaml'];

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function yamlFilesIn(directory: string, folder: string): ContentFile[] {
  const path = join(directory, folder);
  if (!isFolder(path)) return [];
  return readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name) && isFile(join(path, name)))
    .filter((name) => folder !== '' || TOP_FILES.includes(name))
    .map((name) => ({
      file: folder === '' ? name : `${folder}/${name}`,
      content: readFileSync(join(path, name)),
    }));
}

/** Slugs of the lessons with the folder of their course: `lessons/initial/02-the-law.mdx` is `initial/the-law`. */
function lessonsIn(directory: string): string[] {
  const lessons = join(directory, 'lessons');
  if (!isFolder(lessons)) return [];
  return readdirSync(lessons, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.replace(/\.mdx$/, '').replace(/\/\d+-/, '/'))
    .sort();
}

/**
 * Reads a content folder from disk. Never throws for what an author wrote: problems come back with file, line and a way to
 * mend them, and what has no error can be used.
 */
export function readContent(directory: string): ReadContent {
  if (!isFolder(directory)) {
    const says = `There is no folder ${directory}.`;
    const mend = 'Name the folder that holds vocabulary/, procedures/ and scenarios/.';
    const problem = { level: 'error', file: '', line: 1, column: 1, says, mend } as const;
    return { content: undefined, problems: [problem], sources: new Map() };
  }
  const files = FOLDERS.flatMap((folder) => yamlFilesIn(directory, folder));
  return parseContent(files, lessonsIn(directory));
}
