import type { Answer, Procedure } from '#src/domain/procedure/procedure.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import type { Remark } from '../problem.ts';
import { reportOn } from '../report.ts';
import type { Report } from '../report.ts';
import { answerKey } from './decidedIn.ts';

/** Scenarios in which something decides, by the key of a rule or an answer of one document. */
export type DecidingScenarios = ReadonlyMap<string, readonly string[]>;

type Document = Pick<Procedure, 'id' | 'rules'> & Partial<Pick<Procedure, 'answers'>>;

interface Listed {
  readonly kind: 'rules' | 'answers';
  readonly index: number;
  readonly name: string;
  readonly reason: string | undefined;
  readonly scenarios: readonly string[];
}

function listedIn({ rules, answers = [] }: Document, deciding: DecidingScenarios): Listed[] {
  const ofRule = (rule: Rule, index: number): Listed => {
    const scenarios = deciding.get(rule.id) ?? [];
    return { kind: 'rules', index, name: `rule ${rule.id}`, reason: rule.notInStories, scenarios };
  };
  const ofAnswer = (answer: Answer, index: number): Listed => {
    const scenarios = deciding.get(answerKey(answer)) ?? [];
    return { kind: 'answers', index, name: `answer to ${answer.question}`, reason: answer.notInStories, scenarios };
  };
  return [...rules.map(ofRule), ...answers.map(ofAnswer)];
}

function remarkOn({ kind, index, name, reason, scenarios }: Listed, report: Report): void {
  if (reason === undefined && scenarios.length === 0) {
    const mend = 'Let a scenario bring it up, or say why none does: not in stories: why.';
    report.warn([kind, index], `The ${name} decides nothing in any scenario.`, mend);
  }
  if (reason !== undefined && scenarios.length > 0) {
    const says = `The ${name} is said to be in no story, but it decides something in ${scenarios.join(', ')}.`;
    report.warn([kind, index, 'not in stories'], says, 'Remove "not in stories".');
  }
}

/** Warns of each rule and answer of a document that no scenario brings up and that nobody has set aside with a reason. */
export function reportNotInStories(document: Document, deciding: DecidingScenarios): readonly Remark[] {
  const report = reportOn(`procedures/${document.id}.yaml`);
  for (const listed of listedIn(document, deciding)) remarkOn(listed, report);
  return report.remarks;
}
