import type { Clause } from '#src/domain/procedure/procedure.ts';
import { mendUnknown } from '../nearestName.ts';
import type { EntryPath } from '../problem.ts';
import type { Report } from '../report.ts';
import type { ClauseEntry } from '../schema/procedure.ts';
import { reportTwice } from './reportTwice.ts';

/** The url-safe id of a locator: `3.2.2 ¶2(c)` becomes `c-3-2-2-p2-c`. */
export function clauseIdOf(locator: string): string {
  const words = locator.toLowerCase().replaceAll('¶', 'p').normalize('NFKD');
  return `c-${words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}

/** The clauses of a document, each with an id for its link. */
export function loadClauses(entries: readonly ClauseEntry[], binds: string, report: Report): Clause[] {
  const clauses = entries.map((entry) => ({
    id: entry.id ?? clauseIdOf(entry.clause),
    locator: entry.clause,
    gist: entry.gist,
    binds: entry.binds ?? binds,
    modality: entry.modality,
    deadline: entry.deadline,
    exceptions: entry.exceptions,
    defect: entry.defect,
    taughtIn: entry['taught in'],
    forReference: entry['for reference'],
  }));
  const entryAt = (index: number): EntryPath => ['clauses', index, 'clause'];
  reportTwice(
    report,
    'clause',
    clauses.map(({ locator }, index) => ({ name: locator, entry: entryAt(index) })),
  );
  const ids = clauses.map(({ id }, index) => ({ name: id, entry: entryAt(index) }));
  const locators = clauses.map(({ locator }) => locator);
  reportTwice(
    report,
    'clause id',
    ids.filter((_, index) => locators.indexOf(locators[index] ?? '') === index),
  );
  return clauses;
}

/** Reports a rule or answer that points at a clause which the document does not list. */
export function checkClauseNamed(clauses: readonly Clause[], locator: string, entry: EntryPath, report: Report): void {
  if (clauses.some((clause) => clause.locator === locator)) return;
  const locators = clauses.map((clause) => clause.locator);
  const mend = mendUnknown(locator, locators, '"clauses" of this file');
  report.error(entry, `The clause "${locator}" is not among the clauses of this document.`, mend);
}
