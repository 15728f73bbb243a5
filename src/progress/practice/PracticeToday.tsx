import { useEffect, useRef, useState } from 'react';
import { forgetNote, keepNote, readNote } from '#src/records/notes.ts';
import { whoseSheet } from '#src/records/ownSheet.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { useLearnerRecord } from '../final/useFinal.ts';
import type { PracticeForPage } from './cardsForPage.ts';
import { CardInTurn } from './CardInTurn.tsx';
import { Reminders } from './Reminders.tsx';
import './practice.css';
import { TodayInWords } from './TodayInWords.tsx';
import { useDeck } from './useDeck.ts';
import { useToday } from './useToday.ts';
import { WhichCards } from './WhichCards.tsx';

/** The note that cards which speak of suicide, assault or violence may come. */
const WITH_NOTES = 'practice/with-notes';

interface Props {
  readonly forPage: PracticeForPage;
}

/** The cards of today, one at a time, what comes next, and reminders. The one island of its page. */
export function PracticeToday({ forPage }: Props) {
  const record = useLearnerRecord();
  const [chosen, setChosen] = useState<string>();
  const own = record === undefined ? '' : whoseSheet();
  const known = (id: string | undefined): boolean => forPage.procedures.some((procedure) => procedure.id === id);
  const procedure = [chosen, own, forPage.procedureInForce].find(known) ?? '';
  const [allowed, setAllowed] = useState<boolean>();
  const withNotes = allowed ?? (record !== undefined && readNote(WITH_NOTES)?.text === 'yes');
  const allowNotes = (yes: boolean): void => {
    if (yes) keepNote(WITH_NOTES, 'yes', new Date().toISOString());
    else forgetNote(WITH_NOTES);
    setAllowed(yes);
  };
  const { deck, tryAgain } = useDeck(procedure, forPage, record);
  if (record === undefined || deck === 'loading') {
    return <p className="meta practice__waiting">Looking up which cards are due …</p>;
  }
  return (
    <div className="practice">
      {deck === 'not loaded' ? (
        <div className="flow">
          <p className="notice">
            <Icon name="note" />
            <span>The cards could not be loaded. What you have practised is kept.</span>
          </p>
          <p>
            <button type="button" className="button" onClick={tryAgain}>
              Try to load them again
            </button>
          </p>
        </div>
      ) : (
        <Today
          key={procedure}
          deck={withNotes ? deck : { ...deck, cards: deck.cards.filter(({ hasNote }) => hasNote !== true) }}
          record={record}
          forPage={forPage}
        />
      )}
      <WhichCards forPage={forPage} procedure={procedure} onProcedure={setChosen} withNotes={withNotes} onWithNotes={allowNotes} />
      <Reminders forPage={forPage} record={record} />
    </div>
  );
}

interface TodayProps extends Props {
  readonly deck: Exclude<ReturnType<typeof useDeck>['deck'], 'loading' | 'not loaded'>;
  readonly record: NonNullable<ReturnType<typeof useLearnerRecord>>;
}

function Today({ deck, record, forPage }: TodayProps) {
  const today = useToday(deck.cards, record.practice);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasEnded = today.isOver && today.done > 0;
  useEffect(() => {
    if (hasEnded) heading.current?.focus();
  }, [hasEnded]);
  return (
    <section className="flow" aria-labelledby="today-heading">
      <h2 id="today-heading" tabIndex={-1} ref={heading}>
        {today.isOver ? 'Enough for today' : 'Today'}
      </h2>
      <TodayInWords today={today} cards={deck.cards} states={record.practice} freely={forPage.freely} />
      {today.card ? (
        <CardInTurn
          key={today.card.id}
          card={today.card}
          number={today.done + 1}
          count={today.done + today.left}
          readAt={deck.readAt[today.card.where ?? '']}
          takesFocus={today.done > 0}
          onKnown={today.settle}
        />
      ) : null}
    </section>
  );
}
