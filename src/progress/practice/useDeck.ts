import { useEffect, useRef, useState } from 'react';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { PracticeForPage } from './cardsForPage.ts';
import { fetchDeck, type FetchedDeck } from './fetchDeck.ts';

interface Loaded {
  readonly procedure: string;
  readonly deck: FetchedDeck | 'not loaded';
}

/** The cards of this learner under a procedure, fetched once for each; what is practised meanwhile changes none of them. */
export function useDeck(procedure: string, forPage: PracticeForPage, record: LearnerRecord | undefined) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [tries, setTries] = useState(0);
  const latest = useRef(record);
  useEffect(() => {
    latest.current = record;
  });
  const isReady = record !== undefined;
  useEffect(() => {
    if (!isReady || !latest.current) return;
    let isHere = true;
    void fetchDeck(procedure, forPage, latest.current).then((deck) => {
      if (isHere) setLoaded({ procedure, deck: deck ?? 'not loaded' });
    });
    return () => {
      isHere = false;
    };
  }, [isReady, procedure, forPage, tries]);
  const deck: FetchedDeck | 'loading' | 'not loaded' = loaded?.procedure === procedure ? loaded.deck : 'loading';
  const tryAgain = (): void => {
    setLoaded(undefined);
    setTries(tries + 1);
  };
  return { deck, tryAgain };
}
