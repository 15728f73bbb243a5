import { matchesAny, type ActPattern } from '#src/domain/vocabulary/acts.ts';

const MOST_NAMED = 3;

/** Several phrases as one: "a", "a, or b", "a, b, or c". */
function oneOf(phrases: readonly string[]): string {
  if (phrases.length < 2) return phrases.join('');
  return `${phrases.slice(0, -1).join(', ')}, or ${phrases.at(-1) ?? ''}`;
}

/** A phrase that goes on within a sentence: a capital falls, save in a name or an abbreviation. */
export function withinSentence(phrase: string): string {
  return /^[A-Z][a-z]/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

/** A phrase that opens a line. */
export function capitalised(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** A phrase made a sentence. */
export function asSentence(phrase: string): string {
  const text = phrase.trim();
  if (text === '') return '';
  return /[.!?]”?$/.test(text) ? text : `${text}.`;
}

/** The labels of those acts, among some that were done, that a pattern concerns: "promised secrecy". */
export function actsDone(done: readonly string[], patterns: readonly ActPattern[], labels: Readonly<Record<string, string>>): string {
  const matching = [...new Set(done)].filter((act) => matchesAny(patterns, act));
  return matching.map((act) => withinSentence(labels[act] ?? act)).join(', and ');
}

/** What a duty would have taken, as the acts that this scenario knows: "asked whether they are safe, or …". */
export function actsAsked(patterns: readonly ActPattern[], labels: Readonly<Record<string, string>>): string {
  const matching = Object.keys(labels).filter((act) => matchesAny(patterns, act));
  const named = matching.slice(0, MOST_NAMED).map((act) => withinSentence(labels[act] ?? act));
  return oneOf(matching.length > MOST_NAMED ? [...named, 'something like these'] : named);
}
