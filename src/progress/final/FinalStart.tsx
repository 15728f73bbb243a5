import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { newId } from '../newId.ts';
import { useFinalPage } from './useFinal.ts';

interface Props {
  /** False while the page is as it was built. */
  readonly isReady: boolean;
  readonly intro: ReactNode;
  /** True where it takes the place of something that had the focus. */
  readonly takesFocus: boolean;
  readonly onBegun: () => void;
}

/** What the final is, and what a learner settles before it is drawn. */
export function FinalStart({ isReady, intro, takesFocus, onBegun }: Props) {
  const forPage = useFinalPage();
  const { procedures, procedureInForce } = forPage;
  const [procedure, setProcedure] = useState(procedureInForce);
  const [withNotes, setWithNotes] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { withFinalBegun } = await import('./beginFinal.ts');
    const begun = { procedure, withNotes, id: newId(12), seed: newId(8), at: new Date().toISOString() };
    openBrowserStore().change((record) => withFinalBegun(record, forPage, begun));
    onBegun();
  }

  return (
    <>
      {intro}
      <form className="final__form" ref={form} onSubmit={(event) => void begin(event)}>
        <RadioCards
          legend="Under which procedure?"
          name="procedure"
          options={procedures.map(({ id, name }) => ({ id, text: `The ${name}` }))}
          value={procedure}
          onChange={setProcedure}
          disabled={!isReady}
        />
        <fieldset className="choices" disabled={!isReady}>
          <legend>Conversations with a content note</legend>
          <label className="choice">
            <input type="checkbox" name="with-notes" checked={withNotes} onChange={(event) => setWithNotes(event.target.checked)} />
            <span className="choice__text">
              <strong>They may be drawn for me</strong>
              <span className="meta final__means">
                Left empty, none is drawn, and that costs nothing. Each that is drawn can still be skipped for a summary with questions,
                which counts the same.
              </span>
            </span>
          </label>
        </fieldset>
        <p>
          <button type="submit" className="button button--primary" disabled={!isReady}>
            Begin the final assessment
          </button>
        </p>
      </form>
    </>
  );
}
