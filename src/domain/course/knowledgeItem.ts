import type { Item } from '../scenario/scenario.ts';
import type { OutcomeRef } from '../vocabulary/vocabulary.ts';

/** A question of the item bank: met in its lesson's check, and drawn again in a final assessment or a baseline. */
export interface KnowledgeItem extends Item {
  /** The lesson that teaches it, by course and slug: `initial/the-first-five-minutes`. */
  readonly lesson: string;
  readonly outcomes: readonly OutcomeRef[];
  /** What the key rests on, in few words: `charter 2`, `jcu 1.6`, `case murugesu`, `law bullying`. */
  readonly restsOn: string;
  /** Asked only of learners under this procedure; absent where it holds under any. */
  readonly procedure?: string | undefined;
  /** A harder one: a baseline asks it before others. */
  readonly harder?: boolean | undefined;
  /** It speaks of what carries a content note: a draw holds it only for learners who opted in. */
  readonly hasNote?: boolean | undefined;
}
