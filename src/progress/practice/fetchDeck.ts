import type { PracticeCard } from '#src/domain/course/practiceCard.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { CardsForPage, PracticeForPage } from './cardsForPage.ts';

/** The cards of one learner under one procedure, one's own first, and where their clauses are to be read. */
export interface FetchedDeck {
  readonly cards: readonly PracticeCard[];
  readonly readAt: CardsForPage['readAt'];
}

/** Whether anything in the record may give cards of one's own. */
function hasOwn({ attempts, lessons }: LearnerRecord): boolean {
  const missed = attempts.some(({ state, result }) => state === 'ended' && (result?.lost ?? 0) > 0);
  return missed || lessons.some(({ answers }) => Object.keys(answers).some((key) => key.endsWith('/again')));
}

/** Fetches the cards; undefined where they cannot be had, as without a connection. Own ones that cannot be had are left out. */
export async function fetchDeck(procedureId: string, forPage: PracticeForPage, record: LearnerRecord): Promise<FetchedDeck | undefined> {
  const procedure = forPage.procedures.find(({ id }) => id === procedureId);
  if (!procedure) return undefined;
  try {
    const response = await fetch(procedure.cardsAt);
    if (!response.ok) return undefined;
    const shared = (await response.json()) as CardsForPage;
    if (!hasOwn(record)) return shared;
    const { ownCards } = await import('./ownCards.ts');
    const own = await ownCards({ procedure, forPage, record, rules: shared.rules });
    return { ...shared, cards: [...own.cards, ...own.inFront(shared.cards)] };
  } catch {
    return undefined;
  }
}
