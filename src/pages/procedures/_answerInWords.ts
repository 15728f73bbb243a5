import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Answer, Clause, Procedure } from '#src/domain/procedure/procedure.ts';
import type { Question } from '#src/domain/vocabulary/vocabulary.ts';

export interface AnswerInWords {
  /** The answer in a sentence of the pack's own, or the words of the answer itself where the pack has none. */
  readonly says: string;
  readonly locator: string;
  /** The clause itself, if the pack lists it. */
  readonly clause: Clause | undefined;
  /** Whom to ask, where the document is silent. */
  readonly ask: string | undefined;
}

function labelOf(question: Question, answer: Answer): string {
  if (answer.kind === 'silent') return '';
  const label = question.answers.find((option) => option.id === answer.answer)?.label ?? answer.answer;
  return /[.!?]$/.test(label) ? label : `${label}.`;
}

/** One answer of a pack as a reader meets it. */
export function answerInWords(question: Question, answer: Answer, { terms, clauses }: Procedure): AnswerInWords {
  const locator = answer.kind === 'silent' ? answer.nearest : answer.clause;
  return {
    says: fillTerms(answer.says || labelOf(question, answer), terms),
    locator,
    clause: clauses.find((clause) => clause.locator === locator),
    ask: answer.kind === 'silent' && answer.ask !== '' ? fillTerms(answer.ask, terms) : undefined,
  };
}
