import { inSeededOrder } from '#src/domain/course/seededOrder.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { ArrivalHeading } from '../ArrivalHeading.tsx';
import type { JuryCase } from './juryCases.ts';
import { WhatWasHeld } from './WhatWasHeld.tsx';
import { Reasons } from '../Reasons.tsx';

interface Props {
  readonly published: JuryCase;
  readonly answer: string;
  readonly arrival: number | undefined;
  readonly onAgain: () => void;
  /** Left out after the last case. */
  readonly onNext: (() => void) | undefined;
}

/** The jury's answer beside what was decided: the reason, the holding, what it teaches and the source. */
export function JuryFeedback({ published, answer, arrival, onAgain, onNext }: Props) {
  const { id, jury } = published;
  const same = answer === jury.key;
  const chosen = jury.options.find((option) => option.id === answer);
  const others = inSeededOrder(jury.options, id).filter((option) => option.id !== answer);
  return (
    <div className="feedback arrives">
      <ArrivalHeading level={4} arrival={arrival}>
        <StatusChip standing={same ? 'supported' : 'judgement'} word={same ? 'As it was decided' : 'It was decided another way'} />
      </ArrivalHeading>
      <p className="feedback__answer">{chosen?.text}</p>
      <p>{chosen?.because}</p>
      <WhatWasHeld published={published} />
      <details className="opens">
        <summary>
          <Icon name="open" size={18} />
          The other answers
        </summary>
        <Reasons options={others} wordFor={(id) => (id === jury.key ? 'So it was decided.' : undefined)} />
      </details>
      <div className="row">
        {onNext === undefined ? null : (
          <button type="button" className="button button--primary" onClick={onNext}>
            Next case
          </button>
        )}
        <button type="button" className="button" onClick={onAgain}>
          Decide again
        </button>
      </div>
    </div>
  );
}
