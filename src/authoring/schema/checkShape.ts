import type { z } from 'zod';
import type { EntryPath } from '../problem.ts';
import type { Report } from '../report.ts';
import { isWritten, nodeAt } from '../source/placeOf.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { describeWrongKind } from './describeWrongKind.ts';

type Issue = z.core.$ZodIssue;

function entryOf(issue: Issue, under: EntryPath): EntryPath {
  return [...under, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
}

/** Of several shapes that an entry may take, the one that the author was about to write. */
function likeliest(issue: Issue): readonly Issue[] | undefined {
  if (issue.code !== 'invalid_union') return undefined;
  const isOtherKind = (found: readonly Issue[]): boolean => found.some((one) => one.code === 'invalid_type' && one.path.length === 0);
  return issue.errors.find((found) => !isOtherKind(found));
}

/** A message of our own has two lines; the library's has one. A name that cannot be one carries its message inside. */
function twoLines(issue: Issue): readonly string[] | undefined {
  const inner = issue.code === 'invalid_key' ? issue.issues[0] : undefined;
  const lines = (inner ?? issue).message.split('\n');
  return lines.length >= 2 ? lines : undefined;
}

function reportUnknownKeys(issue: Issue & { code: 'unrecognized_keys' }, entry: EntryPath, report: Report): void {
  const lines = issue.message.split('\n');
  for (const [index, key] of issue.keys.entries()) {
    report.errorAtKey([...entry, key], lines[2 * index] ?? '', lines[2 * index + 1] ?? '');
  }
}

function reportIssue(issue: Issue, under: EntryPath, source: YamlSource, report: Report): void {
  const entry = entryOf(issue, under);
  const inner = likeliest(issue);
  if (inner) {
    for (const one of inner) reportIssue(one, entry, source, report);
    return;
  }
  if (issue.code === 'unrecognized_keys') {
    reportUnknownKeys(issue, entry, report);
    return;
  }
  const missing = !isWritten(source, entry);
  const [says, mend] = (missing ? undefined : twoLines(issue)) ?? describeWrongKind(issue, entry, missing, nodeAt(source, entry));
  const at = issue.code === 'invalid_key' ? report.errorAtKey : report.error;
  at(entry, says ?? issue.message, mend ?? '');
}

/** Holds a file against the schema of its kind. What does not fit is reported entry by entry, in an author's words. */
export function checkShape<T extends z.ZodType>(schema: T, source: YamlSource, report: Report): z.infer<T> | undefined {
  const outcome = schema.safeParse(source.value);
  if (outcome.success) return outcome.data;
  for (const issue of outcome.error.issues) reportIssue(issue, [], source, report);
  return undefined;
}
