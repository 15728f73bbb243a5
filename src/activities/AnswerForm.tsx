import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';

interface Option {
  readonly id: string;
  readonly text: ReactNode;
}

interface Props {
  readonly legend: ReactNode;
  /** The name that ties the radio inputs together; one per page. */
  readonly name: string;
  readonly options: readonly Option[];
  /** What the button says. */
  readonly action?: string;
  /** What to say when the button is pressed and nothing is picked. */
  readonly pickFirst: string;
  readonly disabled: boolean;
  /** Asked between the options and the button. */
  readonly children?: ReactNode;
  readonly onCheck: (option: string) => void;
}

/** Radio rows and one button. Nothing counts before it is pressed, so the arrow keys may pass over every option. */
export function AnswerForm({ legend, name, options, action = 'Check', pickFirst, disabled, children, onCheck }: Props) {
  const [chosen, setChosen] = useState<string>();
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problem = useId();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (chosen !== undefined) return onCheck(chosen);
    setAsked(true);
    form.current?.querySelector('input')?.focus();
  }

  return (
    <form className="answer" ref={form} onSubmit={submit} noValidate aria-describedby={asked ? problem : undefined}>
      <RadioCards
        legend={legend}
        name={name}
        options={options}
        value={chosen}
        disabled={disabled}
        onChange={(id) => {
          setChosen(id);
          setAsked(false);
        }}
      />
      {children}
      <div className="row">
        <button type="submit" className="button button--primary" disabled={disabled}>
          {action}
        </button>
        <p id={problem} role="status" className="answer__problem">
          {asked ? (
            <>
              <Icon name="caution" size={18} /> {pickFirst}
            </>
          ) : null}
        </p>
      </div>
    </form>
  );
}
