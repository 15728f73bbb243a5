import { termsIn } from '#src/domain/procedure/fillTerms.ts';
import type { Clause, Terms } from '#src/domain/procedure/procedure.ts';
import type { ProcedureStage } from '#src/domain/procedure/procedureStage.ts';
import { mendUnknown } from '../nearestName.ts';
import type { EntryPath } from '../problem.ts';
import type { Report } from '../report.ts';
import type { StageEntry } from '../schema/stage.ts';
import { checkClauseNamed } from './loadClauses.ts';
import { reportTwice } from './reportTwice.ts';

function checkTerms(entry: StageEntry, path: EntryPath, terms: Terms, report: Report): void {
  const known = Object.keys(terms);
  const texts: readonly (readonly [key: string, texts: readonly string[]])[] = [
    ['enters when', [entry['enters when']]],
    ['received by', [entry['received by']]],
    ['deadline', entry.deadline ?? []],
    ['outcomes', entry.outcomes],
  ];
  for (const [key, written] of texts) {
    for (const term of written.flatMap(termsIn).filter((name) => !known.includes(name))) {
      const mend = mendUnknown(term, known, '"terms" of this file');
      report.error([...path, key], `The stage ${entry.stage} uses {${term}}, for which the pack has no word.`, mend);
    }
  }
}

function checkLeadsTo(entry: StageEntry, path: EntryPath, stages: readonly string[], report: Report): void {
  for (const [index, next] of (entry['leads to'] ?? []).entries()) {
    const at = [...path, 'leads to', index];
    if (next === entry.stage) {
      report.error(at, `The stage ${next} leads to itself.`, 'Name the stages that may come next, or remove it.');
    } else if (!stages.includes(next)) {
      report.error(at, `The stage ${next} is not known.`, mendUnknown(next, stages, '"stages" of this file'));
    }
  }
}

/** The stages of a procedure in the order of the document, each tied to its clauses and to the stages that it leads to. */
export function loadStages(entries: readonly StageEntry[], clauses: readonly Clause[], terms: Terms, report: Report): ProcedureStage[] {
  const names = entries.map(({ stage }) => stage);
  reportTwice(
    report,
    'stage',
    names.map((name, index) => ({ name, entry: ['stages', index, 'stage'] })),
  );
  return entries.map((entry, index) => {
    const path = ['stages', index];
    checkTerms(entry, path, terms, report);
    checkLeadsTo(entry, path, names, report);
    for (const [at, locator] of entry.clauses.entries()) checkClauseNamed(clauses, locator, [...path, 'clauses', at], report);
    return {
      id: entry.stage,
      name: entry.name,
      entersWhen: entry['enters when'],
      receivedBy: entry['received by'],
      deadlines: entry.deadline ?? [],
      leadsTo: entry['leads to'] ?? [],
      outcomes: entry.outcomes,
      clauses: entry.clauses,
    };
  });
}
