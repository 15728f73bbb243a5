import { useId, useRef, useState, type FormEvent } from 'react';
import type { Sureness } from '#src/domain/record/attempt/attempt.ts';
import { choicesOpen } from '#src/domain/scenario/playScenario.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { wordsOfChoice } from './Said.tsx';
import { inSeededOrder } from '#src/domain/course/seededOrder.ts';
import { useRun, useSimulator } from './useSimulator.ts';

const SURENESS: readonly { readonly id: Sureness; readonly text: string }[] = [
  { id: 'not sure', text: 'Not sure' },
  { id: 'fairly sure', text: 'Fairly sure' },
  { id: 'sure', text: 'Sure' },
];

function question(options: readonly { readonly deed: boolean }[]): string {
  if (options.every(({ deed }) => deed)) return 'What do you do?';
  return options.some(({ deed }) => deed) ? 'What do you say or do?' : 'What do you say?';
}

/** The options in rows of equal weight, then how sure one is, then "Choose". Nothing is timed, and nothing is sent before. */
export function DecisionForm() {
  const { position, procedure } = useRun();
  const seed = useSimulator((state) => state.learnerSeed) ?? '';
  const choose = useSimulator((state) => state.choose);
  const [chosen, setChosen] = useState<string>();
  const [sure, setSure] = useState<Sureness>();
  const [asked, setAsked] = useState(false);
  const options = useRef<HTMLFieldSetElement>(null);
  const problem = useId();
  const open = inSeededOrder(choicesOpen(position), `${seed} ${position.scene.id}`);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (chosen !== undefined) return choose(chosen, sure);
    setAsked(true);
    options.current?.querySelector('input')?.focus();
  }

  return (
    <form className="decision flow" onSubmit={submit} noValidate>
      <fieldset className="choices" ref={options} aria-describedby={asked ? problem : undefined}>
        <legend>{question(open)}</legend>
        {asked ? (
          <p className="decision__problem" id={problem}>
            <Icon name="caution" size={18} /> Pick one of the replies first.
          </p>
        ) : null}
        {open.map((option) => (
          <label className="choice" key={option.id}>
            <input
              type="radio"
              name="reply"
              value={option.id}
              checked={option.id === chosen}
              onChange={() => {
                setChosen(option.id);
                setAsked(false);
              }}
            />
            <span className="choice__text">{wordsOfChoice(option, procedure.terms)}</span>
          </label>
        ))}
      </fieldset>
      <RadioCards
        legend={
          <>
            How sure are you? <span className="meta">You may leave this out.</span>
          </>
        }
        name="sure"
        options={SURENESS}
        value={sure}
        onChange={(id) => setSure(id as Sureness)}
        inline
      />
      <button type="submit" className="button button--primary">
        Choose
      </button>
    </form>
  );
}
