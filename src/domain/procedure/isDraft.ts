import type { Question } from '../vocabulary/vocabulary.ts';
import type { Procedure } from './procedure.ts';

/** The questions on which a procedure has no entry at all, not even that its document is silent. */
export function questionsNotEntered({ answers }: Pick<Procedure, 'answers'>, questions: readonly Pick<Question, 'id'>[]): string[] {
  const entered = new Set(answers.map(({ question }) => question));
  return questions.map(({ id }) => id).filter((id) => !entered.has(id));
}

/** Whether a procedure is a draft, for practice only: some question is not entered. Source: DESIGN 2, "Answer". */
export function isDraft(procedure: Pick<Procedure, 'answers'>, questions: readonly Pick<Question, 'id'>[]): boolean {
  return questionsNotEntered(procedure, questions).length > 0;
}
