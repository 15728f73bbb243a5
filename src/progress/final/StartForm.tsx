import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { newId } from '../newId.ts';
import type { Begun } from './begun.ts';
import { useFinalPage } from './useFinal.ts';

/** What the page of a final or a baseline hands to its start. */
export interface StartProps {
  /** False while the page is as it was built. */
  readonly isReady: boolean;
  readonly intro: ReactNode;
  /** True where it takes the place of something that had the focus. */
  readonly takesFocus: boolean;
  readonly onBegun: () => void;
}

interface Props extends Omit<StartProps, 'onBegun'> {
  readonly notes: { readonly legend: string; readonly choice: string; readonly means: string };
  readonly action: string;
  readonly onBegin: (begun: Begun) => Promise<void>;
}

/** What is settled before anything is drawn: the procedure, and whether what carries a content note may be drawn. */
export function StartForm({ isReady, intro, takesFocus, notes, action, onBegin }: Props) {
  const { procedures, procedureInForce } = useFinalPage();
  const [procedure, setProcedure] = useState(procedureInForce);
  const [withNotes, setWithNotes] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);

  function begin(event: FormEvent): void {
    event.preventDefault();
    void onBegin({ procedure, withNotes, id: newId(12), seed: newId(8), at: new Date().toISOString() });
  }

  return (
    <>
      {intro}
      <form className="final__form" ref={form} onSubmit={begin}>
        <RadioCards
          legend="Under which procedure?"
          name="procedure"
          options={procedures.map(({ id, name }) => ({ id, text: `The ${name}` }))}
          value={procedure}
          onChange={setProcedure}
          disabled={!isReady}
        />
        <fieldset className="choices" disabled={!isReady}>
          <legend>{notes.legend}</legend>
          <label className="choice">
            <input type="checkbox" name="with-notes" checked={withNotes} onChange={(event) => setWithNotes(event.target.checked)} />
            <span className="choice__text">
              <strong>{notes.choice}</strong>
              <span className="meta final__means">{notes.means}</span>
            </span>
          </label>
        </fieldset>
        <p>
          <button type="submit" className="button button--primary" disabled={!isReady}>
            {action}
          </button>
        </p>
      </form>
    </>
  );
}
