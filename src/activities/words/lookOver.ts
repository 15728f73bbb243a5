import type { WordingPoint } from '#src/domain/course/activity.ts';

/** Where something stands in a text: from, and up to but without. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** One point held against what was written. */
export interface PointLookedOver {
  readonly point: WordingPoint;
  /** Where its words stand; none where they were not found. */
  readonly places: readonly Place[];
}

/** What was written, looked over by the beginnings of words. A hint and no more: it cannot tell what somebody means. */
export interface LookedOver {
  readonly points: readonly PointLookedOver[];
  /** Only what was found of what is better left out. */
  readonly leaveOut: readonly PointLookedOver[];
}

/** How fast somebody speaks who wants to be understood. */
const WORDS_A_MINUTE = 140;

const NEGATION = /(?:^|\s)(?:not|never|cannot|without|no|nor|\p{L}+n't)(?:\s+[\p{L}']+){0,2}\s+$/iu;

/** Typeset apostrophes made plain, one character for one, so that places in the text stay true. */
function plain(text: string): string {
  return text.replace(/[‘’]/g, "'");
}

function escaped(phrase: string): string {
  return plain(phrase.trim())
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
}

/** From the beginning of a word or phrase to the end of its last word. */
function placesOf(text: string, beginnings: readonly string[]): Place[] {
  const phrases = beginnings.map(escaped).filter((phrase) => phrase !== '');
  if (phrases.length === 0) return [];
  const anywhere = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})[\\p{L}\\p{N}]*`, 'giu');
  return [...plain(text).matchAll(anywhere)].map((found) => ({ from: found.index, to: found.index + found[0].length }));
}

/** "I cannot promise" is no promise: a "not" within three words before, in the same clause, takes the words back. */
function isTakenBack(text: string, { from }: Place): boolean {
  const clause = plain(text)
    .slice(0, from)
    .split(/[.,;:!?\n–—]/)
    .at(-1);
  return NEGATION.test(clause ?? '');
}

/** Looks over words of one's own for what has to be in them and what had better not be. */
export function lookOver(text: string, points: readonly WordingPoint[], avoid: readonly WordingPoint[]): LookedOver {
  return {
    points: points.map((point) => ({ point, places: placesOf(text, point.lookFor) })),
    leaveOut: avoid
      .map((point) => ({ point, places: placesOf(text, point.lookFor).filter((place) => !isTakenBack(text, place)) }))
      .filter(({ places }) => places.length > 0),
  };
}

/** How many words there are. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** About how long it takes to say, to the nearest five seconds; never less than five where there is a word. */
export function secondsToSay(text: string): number {
  const words = countWords(text);
  return words === 0 ? 0 : Math.max(5, 5 * Math.round((60 * words) / WORDS_A_MINUTE / 5));
}

const AROUND = 32;

/** The words in which something stands, cut at whole words: before it, itself, after it. */
export function excerptAt(text: string, { from, to }: Place): { readonly before: string; readonly found: string; readonly after: string } {
  const start = from <= AROUND ? 0 : text.indexOf(' ', from - AROUND) + 1;
  const far = to + AROUND >= text.length ? text.length : text.lastIndexOf(' ', to + AROUND);
  const end = Math.max(to, far);
  const before = `${start > 0 ? '… ' : ''}${text.slice(Math.min(start, from), from)}`;
  return { before, found: text.slice(from, to), after: `${text.slice(to, end)}${end < text.length ? ' …' : ''}` };
}
