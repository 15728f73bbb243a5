import type { Item } from '#src/domain/scenario/scenario.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { ArrivalHeading } from '../ArrivalHeading.tsx';
import { inSeededOrder } from '#src/domain/course/seededOrder.ts';
import { Reasons } from '../Reasons.tsx';

interface Props {
  readonly item: Item;
  readonly answer: string;
  readonly arrival: number | undefined;
  readonly onAgain: () => void;
  /** Left out after the last question. */
  readonly onNext: (() => void) | undefined;
}

/** What was answered and why it holds or not; the reasons for the other options open below. */
export function CheckFeedback({ item, answer, arrival, onAgain, onNext }: Props) {
  const holds = answer === item.key;
  const chosen = item.options.find(({ id }) => id === answer);
  const others = inSeededOrder(item.options, item.id).filter(({ id }) => id !== answer);
  return (
    <div className="feedback arrives">
      <ArrivalHeading level={4} arrival={arrival}>
        <StatusChip standing={holds ? 'supported' : 'caution'} word={holds ? 'Holds' : 'Does not hold'} />
      </ArrivalHeading>
      <p className="feedback__answer">{chosen?.text}</p>
      <p>{chosen?.because}</p>
      <details className="opens">
        <summary>
          <Icon name="open" size={18} />
          {holds ? 'Why the others do not' : 'What holds, and why'}
        </summary>
        <Reasons options={others} wordFor={(id) => (id === item.key ? 'Holds.' : 'Does not hold.')} />
      </details>
      <div className="row">
        {onNext === undefined ? null : (
          <button type="button" className="button button--primary" onClick={onNext}>
            Next question
          </button>
        )}
        <button type="button" className="button" onClick={onAgain}>
          {holds ? 'Answer it again' : 'Try again'}
        </button>
      </div>
    </div>
  );
}
