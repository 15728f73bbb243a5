import type { Terms } from './procedure.ts';

const TERM = /\{([a-z0-9-]+)\}/g;

/** The terms that a text leaves to the procedure: `hr` in "Ask {hr}." */
export function termsIn(text: string): string[] {
  return [...text.matchAll(TERM)].map((match) => match[1] ?? '');
}

/**
 * A text with the words of one procedure filled in: `{hr}`, `{officer}`, `{document}`. A term that the procedure does not
 * know stays as it stands; the content check reports it, so that no learner meets one. Source: DESIGN 4.
 */
export function fillTerms(text: string, terms: Terms): string {
  return text.replace(TERM, (whole, term: string) => (Object.hasOwn(terms, term) ? (terms[term] ?? whole) : whole));
}
