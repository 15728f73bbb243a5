import { Icon } from '#src/ui/Icon.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import type { PracticeForPage } from './cardsForPage.ts';

interface Props {
  readonly forPage: PracticeForPage;
  readonly procedure: string;
  readonly onProcedure: (id: string) => void;
  readonly withNotes: boolean;
  readonly onWithNotes: (allowed: boolean) => void;
}

/** Whose procedure the cards ask about, and whether those come that some would rather not meet unasked. */
export function WhichCards({ forPage, procedure, onProcedure, withNotes, onWithNotes }: Props) {
  const { procedures } = forPage;
  return (
    <details className="opens">
      <summary>
        <Icon name="open" /> Which cards: the {procedures.find(({ id }) => id === procedure)?.name},{' '}
        {withNotes ? 'all of them' : 'none with a content note'}
      </summary>
      <div className="practice__which">
        {procedures.length > 1 ? (
          <RadioCards
            legend="Whose procedure do the cards ask about?"
            name="practice-procedure"
            options={procedures.map(({ id, name }) => ({ id, text: `The ${name}` }))}
            value={procedure}
            onChange={onProcedure}
          />
        ) : null}
        <fieldset className="choices">
          <legend>Cards with a content note</legend>
          <label className="choice">
            <input type="checkbox" name="with-notes" checked={withNotes} onChange={(event) => onWithNotes(event.target.checked)} />
            <span className="choice__text">
              <strong>They may come too</strong>
              <span className="meta practice__means">
                They speak of suicide, assault or violence, in a few plain words. Kept on this device.
              </span>
            </span>
          </label>
        </fieldset>
      </div>
    </details>
  );
}
