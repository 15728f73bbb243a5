import type { KnowledgeItem } from '#src/domain/course/knowledgeItem.ts';
import type { PracticeCard } from '#src/domain/course/practiceCard.ts';
import type { RuleInWords } from '#src/domain/course/practiceCards.ts';
import type { Terms } from '#src/domain/procedure/procedure.ts';

/** What a page fetches for one procedure: the cards that everybody has, in their order, and the words for one's own. */
export interface CardsForPage {
  readonly cards: readonly PracticeCard[];
  /** The rules of the role and of the procedure. */
  readonly rules: readonly RuleInWords[];
  /** Addresses of clauses, by how they stand under a card: "JCU procedure, 1.6". */
  readonly readAt: Readonly<Record<string, string>>;
}

/** A question of the bank, as a card of one's own is made from it. */
export type ItemForCards = KnowledgeItem;

/** Everything that the page of practice hands to its island. */
export interface PracticeForPage {
  readonly procedures: readonly {
    readonly id: string;
    readonly name: string;
    readonly terms: Terms;
    readonly cardsAt: string;
  }[];
  readonly procedureInForce: string;
  /** Where the bank is fetched from, and what runs are judged by: only where there is something of one's own. */
  readonly ownAt: string;
  readonly judgesAt: string;
  readonly refresherDueAfterMonths: number;
  /** Addresses of pages, for links and for the calendar. */
  readonly practise: string;
  readonly refresher: string;
  readonly freely: string;
}
