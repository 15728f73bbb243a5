import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { newId } from '../newId.ts';
import type { BaselineForPage } from './baselineForPage.ts';

interface Props {
  readonly forPage: BaselineForPage;
  /** False while the page is as it was built. */
  readonly isReady: boolean;
  readonly intro: ReactNode;
  /** True where it takes the place of something that had the focus. */
  readonly takesFocus: boolean;
  readonly onBegun: () => void;
}

/** What a baseline is, and what a learner settles before it is drawn. */
export function BaselineStart({ forPage, isReady, intro, takesFocus, onBegun }: Props) {
  const { procedures, procedureInForce } = forPage.final;
  const [procedure, setProcedure] = useState(procedureInForce);
  const [withNotes, setWithNotes] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesFocus) form.current?.querySelector('input')?.focus();
  }, [takesFocus]);

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { withBaselineBegun } = await import('./beginBaseline.ts');
    const begun = { procedure, withNotes, id: newId(12), seed: newId(8), at: new Date().toISOString() };
    openBrowserStore().change((record) => withBaselineBegun(record, forPage, begun));
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
          <legend>What carries a content note</legend>
          <label className="choice">
            <input type="checkbox" name="with-notes" checked={withNotes} onChange={(event) => setWithNotes(event.target.checked)} />
            <span className="choice__text">
              <strong>It may be drawn for me</strong>
              <span className="meta final__means">
                Left empty, no such conversation and no such question is drawn, and that costs nothing.
              </span>
            </span>
          </label>
        </fieldset>
        <p>
          <button type="submit" className="button button--primary" disabled={!isReady}>
            Begin the baseline
          </button>
        </p>
      </form>
    </>
  );
}
