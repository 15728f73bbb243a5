import { holds, type KnownFacts } from '../vocabulary/facts.ts';
import type { Answer } from './procedure.ts';

const conditionCount = (answer: Answer): number => Object.keys(answer.when).length;

/** The answer in force to a question: of those whose condition holds, the one with the most conditions. Silence can win. */
export function answerInForce(answers: readonly Answer[], question: string, known: KnownFacts): Answer | undefined {
  let best: Answer | undefined;
  for (const answer of answers) {
    if (answer.question !== question || !holds(answer.when, known)) continue;
    if (!best || conditionCount(answer) > conditionCount(best)) best = answer;
  }
  return best;
}
