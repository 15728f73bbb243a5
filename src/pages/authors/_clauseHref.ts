import { paths } from '../_paths.ts';
import { documents } from './_coverage.ts';

/** Where the reader shows a clause of a document; undefined where the document has no such clause. */
export function clauseHref(document: string, locator: string): string | undefined {
  const clause = documents.find(({ id }) => id === document)?.clauses.find((one) => one.locator === locator);
  return clause && paths.clause(document, clause.id);
}
