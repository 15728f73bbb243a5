import type { Question } from '../vocabulary/vocabulary.ts';
import type { Answer } from './procedure.ts';
import type { Rule } from './rule.ts';

/** What a question costs or earns where its entry gives no weight. Source: DESIGN 3. */
export const ANSWER_WEIGHT = 3;

/** Everything a run is held against: rules and answers in force, with the weights and outcomes of the questions. */
export interface Rulebook {
  readonly rules: readonly Rule[];
  readonly answers: readonly Answer[];
  readonly questions: readonly Pick<Question, 'id' | 'weight' | 'outcomes'>[];
}

/**
 * The rules of the charter and of one procedure that are in force together.
 * A rule that sharpens another replaces it, so that one act costs once. Source: DESIGN 3, "sharpens".
 */
export function rulesInForce(rules: readonly Rule[]): Rule[] {
  const replaced = new Set(rules.flatMap((rule) => rule.sharpens ?? []));
  return rules.filter((rule) => !replaced.has(rule.id));
}
