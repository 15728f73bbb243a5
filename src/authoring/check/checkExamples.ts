import { prepareAssessor } from '#src/domain/assessment/assessor.ts';
import { followTrace } from '#src/domain/assessment/assessTrace.ts';
import type { Rule, RuleExample } from '#src/domain/procedure/rule.ts';
import type { Remark } from '../problem.ts';
import { reportOn } from '../report.ts';
import type { Report } from '../report.ts';

const NOTHING = 'no finding';

/** What a rule finds in its example, with the other rules in force beside it: a permission may silence it. */
function foundIn(example: RuleExample, rule: Rule, inForce: readonly Rule[]): string[] {
  const rules = inForce.filter((other) => other.sharpens !== rule.id);
  const assessor = prepareAssessor({ rules, answers: [], questions: [] });
  const decision = { acts: example.acts, tells: {}, facts: {}, passedOver: [] };
  const steps = [{ entering: [], sceneFacts: {}, decision }];
  const { findings } = followTrace(assessor, { start: example.start, steps, ended: true });
  const found = findings.flatMap((finding) => (finding.rule === rule.id ? finding.status : []));
  return found.length === 0 ? [NOTHING] : [...new Set(found)];
}

function checkRule(rule: Rule, index: number, inForce: readonly Rule[], report: Report): void {
  for (const [at, example] of rule.examples.entries()) {
    const found = foundIn(example, rule, inForce);
    if (found.length === 1 && found[0] === example.expect) continue;
    const says = `An example of the rule ${rule.id} expects "${example.expect}", but the rule finds "${found.join('" and "')}".`;
    report.error(['rules', index, 'examples', at], says, 'Mend the example if the rule is meant so; otherwise mend the rule.');
  }
  if (new Set(rule.examples.map(({ expect }) => expect)).size >= 2) return;
  const says = `The rule ${rule.id} does not show by examples both when it is met and when it is not.`;
  report.warn(['rules', index], says, 'Give it two examples that come out differently.');
}

/** Runs the examples that the rules of one document carry, and reports each that comes out otherwise than it says. */
export function checkExamples(file: string, rules: readonly Rule[], inForce: readonly Rule[]): readonly Remark[] {
  const report = reportOn(file);
  for (const [index, rule] of rules.entries()) checkRule(rule, index, inForce, report);
  return report.remarks;
}
