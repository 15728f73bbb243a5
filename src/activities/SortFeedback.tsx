import { StatusChip } from '#src/ui/StatusChip.tsx';
import { ArrivalHeading } from './ArrivalHeading.tsx';
import { belongsWith, type SortItem, type SortRole } from './sortItem.ts';

interface Props {
  readonly item: SortItem;
  readonly roles: readonly SortRole[];
  readonly answer: string;
  readonly arrival: number | undefined;
  readonly onAgain: () => void;
  /** Left out after the last task. */
  readonly onNext: (() => void) | undefined;
}

function wordFor(item: SortItem, answer: string): string {
  if (item.role === answer) return 'Holds';
  return belongsWith(item, answer) ? 'Holds too' : 'Belongs elsewhere';
}

/** Where a task was put, where it belongs, and why. */
export function SortFeedback({ item, roles, answer, arrival, onAgain, onNext }: Props) {
  const put = roles.find(({ id }) => id === answer);
  const role = roles.find(({ id }) => id === item.role);
  const holds = belongsWith(item, answer);
  return (
    <div className="feedback arrives">
      <ArrivalHeading level={4} arrival={arrival}>
        <StatusChip standing={holds ? 'supported' : 'caution'} word={wordFor(item, answer)} />{' '}
        <span className="feedback__put">Put with: {put?.name}</span>
      </ArrivalHeading>
      {holds ? null : <p>{put?.does}</p>}
      <p>
        <strong>Belongs with: {role?.name}.</strong> {item.because}
      </p>
      <div className="row">
        {onNext === undefined ? null : (
          <button type="button" className="button button--primary" onClick={onNext}>
            Next task
          </button>
        )}
        <button type="button" className="button" onClick={onAgain}>
          {holds ? 'Sort it again' : 'Try again'}
        </button>
      </div>
    </div>
  );
}
