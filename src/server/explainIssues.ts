import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const TOLD = 3;

/** The first things that are wrong with a message, each with its place. What was sent is not repeated: it may be a password. */
export function explainIssues({ issues }: z.ZodError): string {
  const told = issues.slice(0, TOLD).map(explain);
  const more = issues.length - told.length;
  return more > 0 ? `${told.join(' ')} And ${String(more)} more.` : told.join(' ');
}

function explain(issue: Issue): string {
  const place = issue.path.map(String).join('.').slice(0, 80);
  if (issue.code === 'custom') return issue.message.replace(/\.?$/, '.');
  return `${place === '' ? 'It' : `"${place}"`} ${wantedBy(issue)}.`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'values with names',
};

const FORMATS: Readonly<Record<string, string>> = {
  email: 'takes an email address, such as ana@example.org',
  date: 'takes a date, such as 2026-11-22',
  datetime: 'takes a moment, such as 2026-11-22T01:00:00.000Z',
};

/** What the place takes, in words. */
function wantedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? 'is missing' : `takes ${KINDS[issue.expected] ?? 'something else'}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'is not written as it must be';
    case 'invalid_value':
      return `takes ${issue.values.map(String).join(', or ')}`;
    case 'too_small':
      return `takes at least ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case 'too_big':
      return `takes at most ${String(issue.maximum)}${unitOf(issue.origin)}`;
    default:
      return 'is none of what can stand there';
  }
}

const unitOf = (origin: string): string => (origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '');
