import { useState } from 'react';
import type { PracticeCard } from '#src/domain/course/practiceCard.ts';
import { withPracticed, type PracticeState } from '#src/domain/record/practiceState.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { cardsOn, reviewed, type Known } from './schedule.ts';

/** The cards of this sitting. */
export interface Today {
  /** The card to be answered; undefined once there is none. */
  readonly card: PracticeCard | undefined;
  /** How many were answered in this sitting, and how many are left. */
  readonly done: number;
  readonly left: number;
  readonly cards: readonly PracticeCard[];
  readonly isOver: boolean;
  readonly settle: (known: Known) => void;
}

/** Takes a learner through the cards of today, and keeps each answer as it is given. */
export function useToday(cards: readonly PracticeCard[], states: readonly PracticeState[]): Today {
  const [done, setDone] = useState(0);
  // What is due follows from the record alone, so that two tabs and a reload go on at the same card.
  const left = cardsOn(new Date(), { cards, states });
  const [card] = left;

  function settle(known: Known): void {
    if (!card) return;
    const now = new Date();
    openBrowserStore().change((record) => {
      const before = record.practice.find((state) => state.card === card.id);
      return withPracticed(record, reviewed(card.id, before, known, now));
    });
    setDone(done + 1);
  }

  return { card, done, left: left.length, cards: left, isOver: card === undefined, settle };
}
