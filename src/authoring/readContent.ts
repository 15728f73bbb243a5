import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseContent } from './parseContent.ts';
import type { ReadContent } from './parseContent.ts';
import type { ContentFile } from './source/yamlSource.ts';

export type { Content } from './content.ts';
export type { Problem } from './problem.ts';
export type { ReadContent } from './parseContent.ts';

/** The folders whose files are read; the second kind has a folder for each course. */
const FOLDERS = ['vocabulary', 'procedures', 'scenarios', 'courses', 'plans', 'cases', 'law', 'printables'];
const FOLDERS_BY_COURSE = ['items', 'activities', 'lessons'];
const TOP_FILES = ['organisation.yaml', 'supports.yaml', 'glossary.yaml', 'clinic.yaml', 'changes.yaml', 'room.yaml'];
const READ = /\.(ya?ml|mdx)$/;

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function filesIn(directory: string, folder: string, recursive: boolean): ContentFile[] {
  const path = join(directory, folder);
  if (!isFolder(path)) return [];
  return readdirSync(path, { recursive, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => READ.test(name) && isFile(join(path, name)))
    .map((name) => ({ file: `${folder}/${name}`, content: readFileSync(join(path, name)) }));
}

function topFilesIn(directory: string): ContentFile[] {
  return readdirSync(directory)
    .filter((name) => TOP_FILES.includes(name) || TOP_FILES.includes(name.replace(/\.yml$/, '.yaml')))
    .filter((name) => isFile(join(directory, name)))
    .map((name) => ({ file: name, content: readFileSync(join(directory, name)) }));
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
    return { content: undefined, problems: [problem], sources: new Map(), files: [] };
  }
  return parseContent([
    ...topFilesIn(directory),
    ...FOLDERS.flatMap((folder) => filesIn(directory, folder, false)),
    ...FOLDERS_BY_COURSE.flatMap((folder) => filesIn(directory, folder, true)),
  ]);
}
