import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { PracticeCard, RecogniseCard } from '#src/domain/course/practiceCard.ts';
import { inSeededOrder } from '#src/domain/course/seededOrder.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import type { Known } from './schedule.ts';

interface Props {
  readonly card: PracticeCard;
  readonly number: number;
  readonly count: number;
  /** Where the clause is to be read. */
  readonly readAt: string | undefined;
  readonly takesFocus: boolean;
  readonly onKnown: (known: Known) => void;
}

/** One card: asked, answered or said, then looked at. What it comes to is kept when one goes on. */
export function CardInTurn({ card, number, count, readAt, takesFocus, onKnown }: Props) {
  const [answer, setAnswer] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const asked = { card, readAt, answer, onAnswer: setAnswer, onKnown };
  return (
    <div className="practice__card">
      <h3 className="practice__number" tabIndex={-1} ref={heading}>
        Card {number} of {count}
        <span className="visually-hidden">: {card.form === 'recognise' ? 'pick what holds' : 'say it, then look'}</span>
      </h3>
      <p className="practice__ask">{card.ask}</p>
      {card.form === 'recognise' ? <Recognise {...asked} card={card} /> : <Recall {...asked} />}
    </div>
  );
}

interface AskedProps extends Pick<Props, 'card' | 'readAt' | 'onKnown'> {
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string) => void;
}

function Recognise({ card, readAt, answer, onAnswer, onKnown }: AskedProps & { readonly card: RecogniseCard }) {
  const [chosen, setChosen] = useState<string>();
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  function check(event: FormEvent): void {
    event.preventDefault();
    if (chosen !== undefined) return onAnswer(chosen);
    setMissing(true);
    form.current?.querySelector('input')?.focus();
  }

  if (answer !== undefined) {
    const holds = answer === card.key;
    const text = (id: string): string => card.options.find((option) => option.id === id)?.text ?? '';
    return (
      <Told
        card={card}
        readAt={readAt}
        word={<StatusChip standing={holds ? 'supported' : 'caution'} word={holds ? 'Holds' : 'Does not hold'} />}
      >
        {holds ? <p>{text(answer)}</p> : <p>You chose: {text(answer)}</p>}
        {holds ? null : (
          <p>
            <strong>What holds:</strong> {text(card.key)}
          </p>
        )}
        <p>{card.says}</p>
        <p>
          <button type="button" className="button button--primary" onClick={() => onKnown(holds ? 'known' : 'not yet')}>
            Go on
          </button>
        </p>
      </Told>
    );
  }
  return (
    <form className="practice__form" ref={form} onSubmit={check} noValidate>
      <RadioCards
        legend="Which of these holds?"
        name={`card-${card.id}`}
        options={inSeededOrder(card.options, card.id)}
        value={chosen}
        onChange={(id) => {
          setChosen(id);
          setMissing(false);
        }}
      />
      <div className="row">
        <button type="submit" className="button button--primary">
          Check
        </button>
        <p role="status">{missing ? 'Pick one of the answers first.' : ''}</p>
      </div>
    </form>
  );
}

const SAID: readonly { readonly known: Known; readonly word: string }[] = [
  { known: 'not yet', word: 'Not there' },
  { known: 'in part', word: 'In part' },
  { known: 'known', word: 'It was there' },
];

/** Nobody hears or marks what is said; how well it was known is the learner's own word. */
function Recall({ card, readAt, answer, onAnswer, onKnown }: AskedProps) {
  if (answer === undefined) {
    return (
      <div className="practice__form">
        <p>Say it, aloud or to yourself. Then look.</p>
        <p>
          <button type="button" className="button button--primary" onClick={() => onAnswer('said')}>
            Look
          </button>
        </p>
      </div>
    );
  }
  return (
    <Told card={card} readAt={readAt} word="What holds">
      <p>{card.says}</p>
      <div role="group" aria-labelledby="how-known" className="practice__known">
        <p id="how-known">How much of it was there?</p>
        <div className="row">
          {SAID.map(({ known, word }) => (
            <button key={known} type="button" className="button" onClick={() => onKnown(known)}>
              {word}
            </button>
          ))}
        </div>
      </div>
    </Told>
  );
}

interface ToldProps extends Pick<Props, 'card' | 'readAt'> {
  readonly word: ReactNode;
  readonly children: ReactNode;
}

/** What has come in place of the question takes the focus. */
function Told({ card, readAt, word, children }: ToldProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="practice__told arrives">
      <h4 tabIndex={-1} ref={heading}>
        {word}
      </h4>
      {children}
      {card.where === undefined ? null : (
        <p className="meta">
          {readAt === undefined ? (
            card.where
          ) : (
            <a href={readAt}>
              <Icon name="read" size={16} /> {card.where}
            </a>
          )}
        </p>
      )}
    </div>
  );
}
