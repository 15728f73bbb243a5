import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '#src/authoring/check/checkContent.ts';
import type { CheckReport } from '#src/authoring/check/checkContent.ts';
import { parseContent } from '#src/authoring/parseContent.ts';
import type { ReadContent } from '#src/authoring/parseContent.ts';
import type { Problem } from '#src/authoring/problem.ts';
import type { ContentFile } from '#src/authoring/source/yamlSource.ts';

/** A made-up arts trust with two procedures and one scenario: sound content that each test breaks in one way. */
const folder = fileURLToPath(new URL('../content/fixtures/harbour', import.meta.url));

export const PACK = 'procedures/harbour.yaml';
export const CHARTER = 'procedures/charter.yaml';
export const STORY = 'scenarios/kiln-room.yaml';

/** Every YAML file of the fixture. */
export function harbourFiles(): ContentFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ file, content: readFileSync(join(folder, file), 'utf8') }));
}

function textOf(files: readonly ContentFile[], file: string): string {
  const found = files.find((one) => one.file === file);
  if (typeof found?.content !== 'string') throw new Error(`The fixture has no file ${file}.`);
  return found.content;
}

/** The fixture with other content in one file. */
export function harbourWith(file: string, content: string | Uint8Array): ContentFile[] {
  return [...harbourFiles().filter((one) => one.file !== file), { file, content }];
}

/** The fixture without one file. */
export function harbourWithout(file: string): ContentFile[] {
  return harbourFiles().filter((one) => one.file !== file);
}

/** The fixture with one passage of a file replaced. The passage must be there, or the test would prove nothing. */
export function harbourAfter(file: string, passage: string, replacement: string): ContentFile[] {
  const text = textOf(harbourFiles(), file);
  if (!text.includes(passage)) throw new Error(`${file} does not hold "${passage}".`);
  return harbourWith(
    file,
    text.replace(passage, () => replacement),
  );
}

export function readHarbour(files: readonly ContentFile[] = harbourFiles()): ReadContent {
  return parseContent(files);
}

export function checkHarbour(files: readonly ContentFile[] = harbourFiles()): CheckReport {
  return checkContent(readHarbour(files), { today: '2026-11-21', progress: () => undefined });
}

/** Problems as an author reads them, one after the other. */
export function inWords(problems: readonly Problem[]): string {
  return problems.map(({ level, file, line, column, says, mend }) => `${level} ${file}:${line}:${column}\n  ${says}\n  ${mend}`).join('\n');
}

/** What reading says once one passage is replaced. */
export function readingAfter(file: string, passage: string, replacement: string): string {
  return inWords(readHarbour(harbourAfter(file, passage, replacement)).problems);
}

/** What the whole check says once one passage is replaced. */
export function checkAfter(file: string, passage: string, replacement: string): string {
  const { errors, warnings } = checkHarbour(harbourAfter(file, passage, replacement));
  return inWords([...errors, ...warnings]);
}
