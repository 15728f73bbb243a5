import { prepareAssessor } from '#src/domain/assessment/assessor.ts';
import { followTrace } from '#src/domain/assessment/assessTrace.ts';
import { judgeTell } from '#src/domain/assessment/forms/tell.ts';
import type { Answer, Procedure } from '#src/domain/procedure/procedure.ts';
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

function checkAnswer(answer: Answer, index: number, answers: readonly Answer[], report: Report): void {
  const examples = answer.examples ?? [];
  for (const [at, { start, told, expect }] of examples.entries()) {
    const entry = ['answers', index, 'examples', at];
    const { status, answer: inForce } = judgeTell(answers, answer.question, told, start);
    if (inForce !== answer) {
      const says = `In an example of the answer to ${answer.question} this answer is not in force.`;
      report.error(entry, says, 'Let "start" hold the facts under which it is the one that counts.');
    } else if (status !== expect) {
      const says = `An example of the answer to ${answer.question} expects "${expect}", but "${told}" is ${status}.`;
      report.error(entry, says, 'Mend the example if the answer is meant so; otherwise mend the answer.');
    }
  }
  if (new Set(examples.map(({ expect }) => expect)).size >= 2) return;
  const says = `The answer to ${answer.question} does not show by examples both what is accurate and what is not.`;
  const other = answer.kind === 'given' ? 'inaccurate' : 'unfounded';
  report.warn(['answers', index], says, `Add examples: [{ told: ..., expect: accurate }, { told: ..., expect: ${other} }].`);
}

/** Runs the examples that the answers of one pack carry, in the same way. */
export function checkAnswerExamples({ id, answers }: Pick<Procedure, 'id' | 'answers'>): readonly Remark[] {
  const report = reportOn(`procedures/${id}.yaml`);
  for (const [index, answer] of answers.entries()) checkAnswer(answer, index, answers, report);
  return report.remarks;
}

/** Runs the examples that the rules of one document carry, and reports each that comes out otherwise than it says. */
export function checkExamples(file: string, rules: readonly Rule[], inForce: readonly Rule[]): readonly Remark[] {
  const report = reportOn(file);
  for (const [index, rule] of rules.entries()) checkRule(rule, index, inForce, report);
  return report.remarks;
}
