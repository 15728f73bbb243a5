import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { z } from 'zod';
import type { EntryPath } from '../problem.ts';

type Lines = readonly [says: string, mend: string];

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an entry with named parts',
  record: 'an entry with named parts',
  boolean: 'yes or no',
};

const HOW: Readonly<Record<string, string>> = {
  string: 'Write text here; put it in double quotes if it begins with { or [.',
  number: 'Write a number, without quotes.',
  int: 'Write a whole number, without quotes.',
  array: 'Write a list: each item on a line of its own after "- ", or [one, two].',
  object: 'Write named parts, each as "name: value".',
  record: 'Write named parts, each as "name: value".',
};

const CLAUSE_KEYS = new Set(['clause', 'nearest']);

function lastName(entry: EntryPath): string {
  const name = entry.findLast((key) => typeof key === 'string');
  return name === undefined ? 'This file' : `"${name}"`;
}

function kindOf(node: Node | undefined): string {
  if (isMap(node)) return 'an entry with named parts';
  if (isSeq(node)) return 'a list';
  if (!isScalar(node) || node.value === null) return 'nothing';
  return typeof node.value === 'string' ? `"${node.value.slice(0, 40)}"` : (node.source ?? String(node.value));
}

/** A number where text is due. Said apart for clauses: YAML drops the last zero of 4.20. */
function describeNumber(node: Node | undefined, entry: EntryPath): Lines | undefined {
  if (!isScalar(node) || typeof node.value === 'string' || node.value === null) return undefined;
  const written = node.source ?? String(node.value);
  const last = entry.at(-1);
  const mend = `Put it in quotes: ${String(last)}: "${written}"`;
  if (!CLAUSE_KEYS.has(String(last))) return [`${lastName(entry)} is ${written}, which is not text.`, mend];
  return [`The clause ${written} is not in quotes, so it is read as the number ${String(node.value)}.`, mend];
}

/** What is wrong where the library knows only kinds of values: a missing entry, or one of another kind. */
export function describeWrongKind(issue: z.core.$ZodIssue, entry: EntryPath, missing: boolean, node: Node | undefined): Lines {
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  if (missing) return [`${lastName(entry)} is missing.`, `Add a line "${String(entry.at(-1))}: ..." to this entry.`];
  const number = expected === 'string' ? describeNumber(node, entry) : undefined;
  if (number) return number;
  const wanted = KINDS[expected] ?? 'something else';
  return [
    `${lastName(entry)} should be ${wanted}, but is ${kindOf(node)}.`,
    HOW[expected] ?? "See the author's guide in content/README.md for what may stand here.",
  ];
}
