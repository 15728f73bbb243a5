import type { GlossaryEntry } from '#src/authoring/glossaryEntry.ts';

/** The terms that begin with one letter. */
export interface Letter {
  /** A capital. */
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** The glossary in the order of the alphabet, letter by letter; a letter without a term is left out. */
export function byLetter(glossary: readonly GlossaryEntry[]): Letter[] {
  const inOrder = [...glossary].sort((one, other) => one.term.localeCompare(other.term, 'en-AU', { sensitivity: 'base' }));
  const letters = Map.groupBy(inOrder, ({ term }) => term.charAt(0).toUpperCase());
  return [...letters].map(([letter, entries]) => ({ letter, entries }));
}
