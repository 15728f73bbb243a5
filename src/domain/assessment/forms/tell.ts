import { answerInForce } from '../../procedure/answerInForce.ts';
import type { Answer } from '../../procedure/procedure.ts';
import type { KnownFacts } from '../../vocabulary/facts.ts';
import { DOES_NOT_SAY } from '../../vocabulary/vocabulary.ts';
import type { FindingStatus } from '../finding.ts';

/** How a claim about the document stands, and the answer it was held against, if one is in force. */
export interface TellJudgement {
  readonly status: FindingStatus;
  readonly answer?: Answer;
}

/**
 * "tells Q: V": accurate, inaccurate, unfounded where the document does not say, or not entered where the pack has
 * nothing at all on the question. One procedure's answer is never borrowed for another. Source: DESIGN 3.
 */
export function judgeTell(answers: readonly Answer[], question: string, value: string, known: KnownFacts): TellJudgement {
  if (!answers.some((answer) => answer.question === question)) return { status: 'not entered' };
  const answer = answerInForce(answers, question, known);
  if (answer?.kind === 'given') {
    return { status: answer.answer === value ? 'accurate' : 'inaccurate', answer };
  }
  const status = value === DOES_NOT_SAY ? 'accurate' : 'unfounded';
  return answer ? { status, answer } : { status };
}
