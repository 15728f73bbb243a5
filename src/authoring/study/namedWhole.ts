import type { OutcomeRef, Vocabulary } from '#src/domain/vocabulary/vocabulary.ts';

/** Outcomes that are named whole although they have parts. */
export function namedWhole(outcomes: readonly OutcomeRef[], vocabulary: Vocabulary): OutcomeRef[] {
  return outcomes.filter((ref) => vocabulary.outcomes.some(({ id, parts }) => id === ref && parts.length > 0));
}
