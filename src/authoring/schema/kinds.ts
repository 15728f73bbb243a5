import { z } from 'zod';
import { nearestName } from '../nearestName.ts';
import { typeset } from './typeset.ts';
import { mendVerdictKey, soundsLikeVerdict } from './verdictKeys.ts';

/**
 * The kinds of value that entries are made of. A schema's own message is two lines, what is wrong and how to mend it;
 * `checkShape` takes them apart and adds the place.
 */
export function message(says: string, mend: string): string {
  return `${says}\n${mend}`;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ACT = /^[a-z0-9-]+(\/[a-z0-9-]+)+$/;
const ACT_PATTERN = /^[a-z0-9-]+(\/[a-z0-9-]+)*(\/\*)?$/;
const OUTCOME = /^O[1-9][0-9]*(\/[a-z0-9-]+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Words meant for a reader. Not empty. */
export const text = z
  .string()
  .refine((value) => value.trim() !== '', message('A text is empty.', 'Fill it in, or leave the entry out.'))
  .transform(typeset);

function named(pattern: RegExp, kind: string, example: string) {
  return z.string().regex(pattern, {
    error: (issue) =>
      message(`"${String(issue.input)}" cannot be ${kind}.`, `Write small letters, digits and hyphens, such as ${example}.`),
  });
}

/** A name for machines: small letters, digits, hyphens. */
export const id = named(ID, 'a name', 'promise-me');
/** One act: `explain/confidentiality-limits`. */
export const act = named(ACT, 'an act', 'explain/confidentiality-limits');
const actPattern = named(ACT_PATTERN, 'an act or a group of acts', 'refer/hr or refer/*');

/** A course outcome or one of its parts: `O1`, `O1/communication`. */
export const outcome = z.string().regex(OUTCOME, {
  error: (issue) => message(`"${String(issue.input)}" is not an outcome.`, 'Write O1 to O9, or a part such as O1/communication.'),
});

/** A day: `2026-11-21`. */
export const date = z.string().refine((value) => DATE.test(value) && !Number.isNaN(Date.parse(value)), {
  error: (issue) => message(`"${String(issue.input)}" is not a date.`, 'Write year, month and day: 2026-11-21.'),
});

export const yesNo = z.enum(['yes', 'no'], {
  error: (issue) => message(`"${String(issue.input)}" is neither yes nor no.`, 'Write yes or no.'),
});

const factValue = z.enum(['yes', 'no', 'unknown'], {
  error: (issue) => message(`"${String(issue.input)}" is no value of a fact.`, 'Write yes, no or unknown.'),
});

/** Facts with their values, for what is known or for what must hold. */
export const facts = z.record(z.string(), factValue);

/** A whole number from one upwards. */
export const count = z.int().min(1, message('The number is below 1.', 'Write a whole number from 1 upwards.'));

function asList(value: unknown): unknown {
  return Array.isArray(value) || value === undefined || value === null ? value : [value];
}

/** One thing or a list of such things. */
export function oneOrMore<T extends z.ZodType>(item: T) {
  return z.preprocess(asList, z.array(item).min(1, message('The list is empty.', 'Name at least one, or leave the entry out.')));
}

export const acts = oneOrMore(act);
export const actPatterns = oneOrMore(actPattern);
export const outcomes = oneOrMore(outcome);
export const texts = oneOrMore(text);

function describeKey(key: string, known: readonly string[], hints: Readonly<Record<string, string>>): string {
  const hint = hints[key];
  if (hint !== undefined) return hint;
  if (soundsLikeVerdict(key)) return mendVerdictKey(key);
  const nearest = nearestName(key, known);
  const mend = nearest === undefined ? `Known here are: ${known.join(', ')}.` : `Did you mean "${nearest}"?`;
  return message(`"${key}" is not known here.`, mend);
}

/**
 * An entry with exactly these keys. Any other key is reported with the nearest one that is known, or with the hint for a key
 * that authors are likely to try.
 */
export function entry<T extends z.ZodRawShape>(shape: T, hints: Readonly<Record<string, string>> = {}) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => describeKey(key, known, hints)).join('\n') : undefined),
  });
}
