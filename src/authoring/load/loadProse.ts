import type { LawText, LessonText, PrintableText } from '../prose.ts';
import type { Report } from '../report.ts';
import { checkShape } from '../schema/checkShape.ts';
import { lawFront, lessonFront, printableFront } from '../schema/prose.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { readMarkup } from './readMarkup.ts';
import type { Words } from './words.ts';

const LESSON_FILE = /^lessons\/([^/]+)\/(?:\d+-)?([^/]+)\.mdx$/;

/** The name of a lesson by its file: `lessons/initial/02-the-law.mdx` is `initial/the-law`. */
export function lessonName(file: string): string | undefined {
  const [, course, slug] = LESSON_FILE.exec(file) ?? [];
  return course === undefined || slug === undefined ? undefined : `${course}/${slug}`;
}

/** One lesson: its entries, and its text with what it places. */
export function loadLesson(source: YamlSource, text: string, words: Words, report: Report): LessonText | undefined {
  const entry = checkShape(lessonFront, source, report);
  const name = lessonName(source.file);
  if (name === undefined) report.error([], 'A lesson stands in the folder of its course.', 'Move it to lessons/<course>/NN-name.mdx.');
  if (!entry || name === undefined) return undefined;
  words.outcomes(report, ['outcomes'], entry.outcomes);
  const [course = ''] = name.split('/');
  if (entry.course !== course) {
    const says = `The lesson stands in the folder of ${course}, but says that it belongs to ${entry.course}.`;
    report.error(['course'], says, `Write course: ${course}, or move the file.`);
  }
  return { ...entry, id: name, file: source.file, text, ...readMarkup(text) };
}

/** One page on the law. */
export function loadLaw(source: YamlSource, text: string, words: Words, report: Report): LawText | undefined {
  const entry = checkShape(lawFront, source, report);
  if (!entry) return undefined;
  words.outcomes(report, ['outcomes'], entry.outcomes);
  const { 'reviewed by': reviewedBy, 'reviewed on': reviewedOn, 'next review': nextReview, ...rest } = entry;
  const id = source.file.replace(/^law\/|\.mdx$/g, '');
  return { ...rest, id, file: source.file, reviewedBy, reviewedOn, nextReview, text, ...readMarkup(text) };
}

/** Something to print. */
export function loadPrintable(source: YamlSource, text: string, report: Report): PrintableText | undefined {
  const entry = checkShape(printableFront, source, report);
  const id = source.file.replace(/^printables\/|\.mdx$/g, '');
  return entry && { ...entry, id, file: source.file, text, ...readMarkup(text) };
}
