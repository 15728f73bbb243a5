import type { GlossaryEntry } from '../glossaryEntry.ts';
import { mendUnknown } from '../nearestName.ts';
import type { Report } from '../report.ts';
import { checkShape } from '../schema/checkShape.ts';
import { glossaryFile } from '../schema/glossary.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { reportTwice } from './reportTwice.ts';

/** A term as an address has it: small letters, digits and hyphens. */
export function termId(term: string): string {
  return term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The words of the trade. Each names others by their terms. */
export function loadGlossary(source: YamlSource, report: Report): GlossaryEntry[] | undefined {
  const entries = checkShape(glossaryFile, source, report);
  if (!entries) return undefined;
  reportTwice(
    report,
    'term',
    entries.map(({ term }, index) => ({ name: term, entry: [index, 'term'] })),
  );
  const terms = entries.map(({ term }) => term);
  for (const [index, { see }] of entries.entries()) {
    for (const [at, term] of (see ?? []).entries()) {
      if (terms.includes(term)) continue;
      const mend = mendUnknown(term, terms, 'glossary.yaml');
      report.error([index, 'see', at], `The term ${term} is not in the glossary.`, mend);
    }
  }
  return entries.map(({ term, also, means, see }) => ({ id: termId(term), term, also: also ?? [], means, see: see ?? [] }));
}
