import type { Finding } from '#src/domain/assessment/finding.ts';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import type { HowItStands } from '#src/ui/StatusChip.tsx';
import type { ProcedureForPlay, ScenarioForPlay } from '../scenarioForPlay.ts';
import { clauseInWords, type ClauseInWords } from './clauseInWords.ts';
import { standingOfFinding } from './findingStanding.ts';
import { capitalised } from './actsInWords.ts';
import { ruleFindingInWords, type DecisionMade } from './ruleFindingInWords.ts';
import { tellFindingInWords } from './tellFindingInWords.ts';

/** A finding as the player shows it. It speaks of the act and the clause, never of the learner. */
export interface FindingInWords {
  readonly finding: Finding;
  readonly standing: HowItStands;
  /** A few words for a row: the rule's title, or the question. */
  readonly title: string;
  /** "Why: clause 2.3", "Why: the charter, “limits before the story”". */
  readonly why: string;
  readonly text: string;
  readonly clause: ClauseInWords;
}

/** Puts findings of one run under one procedure in words. */
export interface FindingWording {
  readonly forPlay: ScenarioForPlay;
  readonly procedure: ProcedureForPlay;
}

function documentOf({ forPlay }: FindingWording, rule: Rule): string {
  return forPlay.documents.find(({ rules }) => rules.some(({ id }) => id === rule.id))?.id ?? '';
}

function ruleFinding(wording: FindingWording, finding: Finding, rule: Rule, made: DecisionMade | undefined): FindingInWords {
  const { forPlay, procedure } = wording;
  const document = documentOf(wording, rule);
  const clause = clauseInWords(forPlay, document, rule.clause, procedure);
  const isCharter = document === forPlay.documents[0]?.id;
  return {
    finding,
    standing: standingOfFinding(finding.status, rule.critical),
    title: capitalised(rule.title),
    why: `Why: ${isCharter ? `the charter, “${rule.title}”` : clause.name}`,
    text: fillTerms(ruleFindingInWords(rule, finding.status, forPlay.words, made), procedure.terms),
    clause,
  };
}

const OBJECT_FORM: Readonly<Record<string, string>> = { she: 'her', he: 'him' };

/** The visitor as the one who is told: "her", "him", "them". */
function whomOf({ people, visitor }: ScenarioForPlay['scenario']): string {
  return OBJECT_FORM[people.find(({ id }) => id === visitor)?.pronoun ?? ''] ?? 'them';
}

function tellFinding({ forPlay, procedure }: FindingWording, finding: Finding, made: DecisionMade | undefined): FindingInWords {
  const question = forPlay.words.questions.find(({ id }) => id === finding.question);
  const clause = clauseInWords(forPlay, procedure.id, finding.clause ?? '', procedure);
  const whom = whomOf(forPlay.scenario);
  const text = tellFindingInWords({ finding, question, procedure, clause, told: made?.tells[finding.question ?? ''], whom });
  const why = finding.clause === undefined ? `Why: the ${procedure.name}` : `Why: ${clause.name}`;
  return { finding, standing: standingOfFinding(finding.status, false), title: question?.ask ?? '', why, text, clause };
}

/** One finding in words. `made` is the decision it came from; absent where it belongs to the whole run. */
export function findingInWords(wording: FindingWording, finding: Finding, made?: DecisionMade): FindingInWords {
  const rules = wording.forPlay.documents.flatMap(({ rules: each }) => each);
  const rule = rules.find(({ id }) => id === finding.rule);
  return rule ? ruleFinding(wording, finding, rule, made) : tellFinding(wording, finding, made);
}
