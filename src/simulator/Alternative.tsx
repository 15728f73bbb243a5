import { useState } from 'react';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { EqualAlternative } from '#src/domain/scenario/scenario.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { AlternativeItem } from './AlternativeItem.tsx';
import { useFocusOnArrival } from './useFocusOnArrival.ts';
import { CALLED, pageOf } from './inFinal.ts';
import { useSimulator } from './useSimulator.ts';

interface Props {
  readonly alternative: EqualAlternative;
}

/** The story in a summary, and questions on it. Done when each is answered as its key says; it counts the same as playing. */
export default function Alternative({ alternative }: Props) {
  const { scenario, procedures, procedureInForce, links } = useSimulator((state) => state.forPlay);
  const playedUnder = useSimulator((state) => state.run?.attempt.procedure);
  const finish = useSimulator((state) => state.finishAlternative);
  const done = useSimulator((state) => state.alternativeDone);
  const comeBack = useSimulator((state) => state.comeBack);
  const final = useSimulator((state) => state.final);
  const heading = useFocusOnArrival('alternative');
  const [held, setHeld] = useState<ReadonlySet<string>>(new Set());
  const terms = procedures.find(({ id }) => id === (playedUnder ?? procedureInForce))?.terms ?? {};
  const items = alternative.items;

  function hold(item: string) {
    const now = new Set([...held, item]);
    setHeld(now);
    if (now.size === items.length) finish();
  }

  return (
    <article className="flow measure arrives alternative">
      <p className="meta">{scenario.title} · in a summary</p>
      <h1 tabIndex={-1} ref={heading}>
        What happens, in short
      </h1>
      {alternative.summary.map((paragraph) => (
        <p key={paragraph}>{fillTerms(paragraph, terms)}</p>
      ))}
      <h2>Questions</h2>
      <p>
        Answer as often as you like. Once all {items.length} answers hold, this counts the same as playing the conversation. Nobody asks why
        you chose it.
      </p>
      {items.map((item) => (
        <AlternativeItem key={item.id} item={item} terms={terms} onHolds={() => hold(item.id)} />
      ))}
      <p role="status" className={done ? 'notice' : 'visually-hidden'}>
        {done ? (
          <>
            <Icon name="kept" />
            <span>Done. This counts the same as playing the conversation, and it is in your record.</span>
          </>
        ) : null}
      </p>
      <p className="row">
        {final?.standing === 'settled' ? (
          <a className="button button--primary" href={pageOf(final, links.courses)}>
            Go on with the {CALLED[final.kind]}
          </a>
        ) : null}
        <button type="button" className="button" onClick={comeBack}>
          {playedUnder === undefined ? 'Back to the start' : 'Back to the conversation'}
        </button>
        <a className="button" href={links.scenarios}>
          Other scenarios
        </a>
      </p>
    </article>
  );
}
