import { outcomeOf } from '#src/domain/vocabulary/vocabulary.ts';
import { content } from './_content.ts';

/** An outcome, or the outcome that a part belongs to, in a few words. */
function shortOf(ref: string): string {
  const outcome = content.vocabulary.outcomes.find((each) => each.id === outcomeOf(ref));
  return outcome?.short ?? ref;
}

/** What a module or a scenario trains, each outcome named once. */
export function outcomesInWords(refs: readonly string[]): string[] {
  return [...new Set(refs.map(shortOf))];
}
