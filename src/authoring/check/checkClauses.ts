import type { Answer, Clause, Procedure } from '#src/domain/procedure/procedure.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import type { Remark } from '../problem.ts';
import { reportOn } from '../report.ts';

/** How a clause is used: a rule or an answer holds runs against it, a lesson teaches it, it is kept for reference, or none. */
export type Coverage = 'scored' | 'taught' | 'for reference' | 'open';

type Document = Pick<Procedure, 'clauses' | 'rules'> & Partial<Pick<Procedure, 'answers'>>;

function isScored({ locator }: Clause, rules: readonly Rule[], answers: readonly Answer[]): boolean {
  return rules.some(({ clause }) => clause === locator) || answers.some((answer) => answer.kind === 'given' && answer.clause === locator);
}

/** How one clause of a document is used. */
export function coverageOf(clause: Clause, { rules, answers }: Document): Coverage {
  if (isScored(clause, rules, answers ?? [])) return 'scored';
  if ((clause.taughtIn ?? []).length > 0) return 'taught';
  return clause.forReference === undefined ? 'open' : 'for reference';
}

/** Reports every clause of a document that nothing is done with and that nobody has set aside with a reason. */
export function checkClauses(file: string, document: Document): readonly Remark[] {
  const report = reportOn(file);
  for (const [index, clause] of document.clauses.entries()) {
    if (coverageOf(clause, document) !== 'open') continue;
    const says = `The clause "${clause.locator}" is neither scored nor taught nor marked for reference.`;
    const mend = 'Write a rule or an answer for it, name the lesson in "taught in", or add "for reference: why".';
    report.error(['clauses', index, 'clause'], says, mend);
  }
  return report.remarks;
}
