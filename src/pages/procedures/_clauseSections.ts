import type { Clause } from '#src/domain/procedure/procedure.ts';

export interface ClauseSection {
  readonly name: string;
  readonly clauses: readonly Clause[];
}

/**
 * The part of the document that a locator stands in: `3.2.2 ¶2(c)` is in 3.2.2, `2.3` in 2, `Stage 1, step 2` in Stage 1.
 * A bare number is a point of a short document, which has no parts.
 */
function sectionOf(locator: string): string {
  const [beforeParagraph = '', paragraph] = locator.split('¶');
  if (paragraph !== undefined) return beforeParagraph.trim();
  const numbered = /^(\d+)\./.exec(locator);
  if (numbered) return numbered[1] ?? '';
  return /^\d+$/.test(locator) ? '' : (locator.split(',')[0] ?? '').trim();
}

/** Clauses under the part of the document they stand in, in the document's own order. */
export function clauseSections(clauses: readonly Clause[]): ClauseSection[] {
  const sections = Map.groupBy(clauses, (clause) => sectionOf(clause.locator));
  return [...sections].map(([name, inIt]) => ({ name: /^\d/.test(name) ? `Section ${name}` : name, clauses: inIt }));
}
