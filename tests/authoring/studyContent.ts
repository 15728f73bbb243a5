import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '#src/authoring/check/checkContent.ts';
import type { CheckReport } from '#src/authoring/check/checkContent.ts';
import { parseContent } from '#src/authoring/parseContent.ts';
import type { ContentFile } from '#src/authoring/source/yamlSource.ts';
import { harbourFiles, inWords } from './harbourContent.ts';

/** The made-up arts trust with a whole small course: lessons, questions, an activity of each kind, a case, law, a glossary. */
const folder = fileURLToPath(new URL('../content/fixtures/harbour-study', import.meta.url));

export const LESSON = 'lessons/first/01-receiving.mdx';
export const ITEMS = 'items/first/receiving.yaml';
export const COURSE = 'courses/first.yaml';
export const CASE = 'cases/the-glaze.yaml';

const added: readonly ContentFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(yaml|mdx)$/.test(file))
  .map((file) => ({ file, content: readFileSync(join(folder, file), 'utf8') }));

/** Every file of the trust with its course. */
export const studyFiles: readonly ContentFile[] = [
  ...harbourFiles().filter(({ file }) => !added.some((other) => other.file === file)),
  ...added,
];

/** The files with other content in one of them. */
export function studyWith(file: string, content: string): ContentFile[] {
  return [...studyFiles.filter((one) => one.file !== file), { file, content }];
}

/** The files without one of them. */
export function studyWithout(file: string): ContentFile[] {
  return studyFiles.filter((one) => one.file !== file);
}

/** The files with one passage replaced. The passage must be there, or the test would prove nothing. */
export function studyAfter(file: string, passage: string, replacement: string): ContentFile[] {
  const text = studyFiles.find((one) => one.file === file)?.content;
  if (typeof text !== 'string' || !text.includes(passage)) throw new Error(`${file} does not hold "${passage}".`);
  return studyWith(
    file,
    text.replace(passage, () => replacement),
  );
}

export function checkStudyFiles(files: readonly ContentFile[] = studyFiles): CheckReport {
  return checkContent(parseContent(files), { today: '2026-11-21', progress: () => undefined });
}

/** What the whole check says of such files. */
export function saidOf(files: readonly ContentFile[]): string {
  const { errors, warnings } = checkStudyFiles(files);
  return inWords([...errors, ...warnings]);
}

/** What the whole check says once one passage is replaced. */
export function saidAfter(file: string, passage: string, replacement: string): string {
  return saidOf(studyAfter(file, passage, replacement));
}
