import { useState } from 'react';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Terms } from '#src/domain/procedure/procedure.ts';
import type { Item } from '#src/domain/scenario/scenario.ts';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';

interface Props {
  readonly item: Item;
  readonly terms: Terms;
  readonly onHolds: () => void;
}

/** One question of the summary. Each answer gets its reason; another may be tried at any time. */
export function AlternativeItem({ item, terms, onHolds }: Props) {
  const [chosen, setChosen] = useState<string>();
  const [checked, setChecked] = useState<string>();
  const [empty, setEmpty] = useState(false);
  const option = item.options.find(({ id }) => id === checked);
  const holds = checked === item.key;

  function check() {
    setEmpty(chosen === undefined);
    if (chosen === undefined) return;
    setChecked(chosen);
    if (chosen === item.key) onHolds();
  }

  return (
    <div className="card flow alternative__item">
      <RadioCards
        legend={fillTerms(item.ask, terms)}
        name={`alternative-${item.id}`}
        options={item.options.map(({ id, text }) => ({ id, text: fillTerms(text, terms) }))}
        value={chosen}
        onChange={(id) => {
          setChosen(id);
          setEmpty(false);
        }}
      />
      <p>
        <button type="button" className="button button--small" onClick={check}>
          Check this answer
        </button>
      </p>
      <div role="status">
        {empty ? <p>Pick one of the answers first.</p> : null}
        {option ? (
          <p>
            <StatusChip standing={holds ? 'supported' : 'caution'} word={holds ? 'That holds' : 'Not this one'} />{' '}
            {fillTerms(option.because, terms)}
          </p>
        ) : null}
      </div>
    </div>
  );
}
