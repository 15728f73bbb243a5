import type { Terms } from './procedure.ts';

const TERM = /\{([a-z0-9-]+)\}/g;

/** The terms that a text leaves to the procedure: `hr` in "Ask {hr}." */
export function termsIn(text: string): string[] {
  return [...text.matchAll(TERM)].map((match) => match[1] ?? '');
}

// Whether what comes before ends a sentence, so that the next word begins one. A text that is a term alone is no sentence.
function beginsSentence(text: string, at: number, term: string): boolean {
  const before = text.slice(0, at);
  return before === '' ? text.length > term.length : /[.!?]["'\u201d\u2019]?\s+$/.test(before);
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * A text with the words of one procedure filled in: `{hr}`, `{officer}`, `{document}`, with a capital where one begins a
 * sentence. A term that the procedure does not know stays as it stands; the content check reports it. Source: DESIGN 4.
 */
export function fillTerms(text: string, terms: Terms): string {
  return text.replace(TERM, (whole, term: string, at: number) => {
    const words = Object.hasOwn(terms, term) ? terms[term] : undefined;
    if (words === undefined) return whole;
    return beginsSentence(text, at, whole) ? capitalised(words) : words;
  });
}
