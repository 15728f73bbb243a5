import { followTrace, totalsOf } from '#src/domain/assessment/assessTrace.ts';
import { prepareAssessor } from '#src/domain/assessment/assessor.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import type { Answer } from '#src/domain/procedure/procedure.ts';
import type { Rulebook } from '#src/domain/procedure/rulesInForce.ts';
import type { TraceBuilder } from './aTrace.ts';

export function underRules(...rules: Rule[]): Rulebook {
  return { rules, answers: [], questions: [] };
}

export function underAnswers(...answers: Answer[]): Rulebook {
  return { rules: [], answers, questions: [] };
}

/** What is found in a trace, as readable lines: `the-rule fulfilled @1`. */
export function findings(rulebook: Rulebook, { trace }: TraceBuilder): string[] {
  return followTrace(prepareAssessor(rulebook), trace).findings.map(
    ({ rule, question, status, decision }) => `${rule ?? question ?? ''} ${status}${decision === undefined ? '' : ` @${String(decision)}`}`,
  );
}

/** The weight that a trace loses. */
export function loss(rulebook: Rulebook, { trace }: TraceBuilder): number {
  const assessor = prepareAssessor(rulebook);
  return totalsOf(assessor, followTrace(assessor, trace)).lost;
}
