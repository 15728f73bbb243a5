import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { inSeededOrder } from '#src/domain/course/seededOrder.ts';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Sureness } from '#src/domain/record/attempt/attempt.ts';
import type { FinalAssessment, FinalItem } from '#src/domain/record/completion/finalAssessment.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import type { ItemOfFinal } from './finalForPage.ts';
import { useFinalPage } from './useFinal.ts';

const SURENESS: readonly { readonly id: Sureness; readonly text: string }[] = [
  { id: 'not sure', text: 'Not sure' },
  { id: 'fairly sure', text: 'Fairly sure' },
  { id: 'sure', text: 'Sure' },
];

interface Props {
  readonly item: ItemOfFinal;
  readonly final: FinalAssessment;
  readonly drawn: FinalItem;
  readonly number: number;
  readonly takesFocus: boolean;
  readonly onKeep: (answer: string, sure: Sureness | undefined) => void;
  readonly onBack: (() => void) | undefined;
}

/** One question with its options and how sure one is. It says nothing about the answer. */
export function FinalItemForm({ item, final, drawn, number, takesFocus, onKeep, onBack }: Props) {
  const { procedures } = useFinalPage();
  const terms = procedures.find(({ id }) => id === final.procedure)?.terms ?? {};
  const [answer, setAnswer] = useState(drawn.answer);
  const [sure, setSure] = useState(drawn.sure);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const problem = useId();
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (answer !== undefined) return onKeep(answer, sure);
    setAsked(true);
    form.current?.querySelector('input')?.focus();
  }

  return (
    <form className="final__form arrives" ref={form} onSubmit={submit} noValidate aria-describedby={asked ? problem : undefined}>
      <div>
        <h3 tabIndex={-1} ref={heading} className="final__number">
          Question {number} of {final.items.length}
        </h3>
        <p className="final__ask">{fillTerms(item.ask, terms)}</p>
      </div>
      <RadioCards
        legend="Which of these holds?"
        name={`item-${item.id}`}
        options={inSeededOrder(item.options, `${final.seed} ${item.id}`).map(({ id, text }) => ({ id, text: fillTerms(text, terms) }))}
        value={answer}
        onChange={(id) => {
          setAnswer(id);
          setAsked(false);
        }}
      />
      <RadioCards
        legend={
          <>
            How sure are you? <span className="meta">You may leave this out.</span>
          </>
        }
        name={`sure-${item.id}`}
        options={SURENESS}
        value={sure}
        onChange={(id) => setSure(id as Sureness)}
        inline
      />
      <div className="row">
        <button type="submit" className="button button--primary">
          Keep it and go on
        </button>
        {onBack ? (
          <button type="button" className="button" onClick={onBack}>
            <Icon name="back" size={18} /> Back
          </button>
        ) : null}
        <p id={problem} role="status">
          {asked ? 'Pick one of the answers first.' : ''}
        </p>
      </div>
    </form>
  );
}
