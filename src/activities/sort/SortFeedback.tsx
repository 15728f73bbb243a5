import type { SortActivity, SortItem } from '#src/domain/course/activity.ts';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { ArrivalHeading } from '../ArrivalHeading.tsx';
import { GroupName } from './GroupName.tsx';
import { standsIn } from './groupsOf.ts';
import { Scale } from './Scale.tsx';
import { WhereItBelongs } from './WhereItBelongs.tsx';

interface Props {
  readonly activity: SortActivity;
  readonly item: SortItem;
  readonly answer: string;
  readonly arrival: number | undefined;
  readonly onAgain: () => void;
  /** Left out after the last thing. */
  readonly onNext: (() => void) | undefined;
}

function wordFor(item: SortItem, answer: string): string {
  if (item.group === answer) return 'Holds';
  return standsIn(item, answer) ? 'Holds too' : 'Belongs elsewhere';
}

/** Where a thing was put, where it belongs, and why. */
export function SortFeedback({ activity, item, answer, arrival, onAgain, onNext }: Props) {
  const { groups, scale } = activity;
  const put = groups.find(({ id }) => id === answer);
  const holds = standsIn(item, answer);
  return (
    <div className="feedback arrives">
      <ArrivalHeading level={4} arrival={arrival}>
        <StatusChip standing={holds ? 'supported' : 'caution'} word={wordFor(item, answer)} />{' '}
        <span className="feedback__put">
          Put with: <GroupName group={put} />
        </span>
      </ArrivalHeading>
      {scale ? <Scale groups={groups} item={item} answer={answer} /> : null}
      {holds ? null : (
        <p>
          <strong>{put?.name}:</strong> {put?.does}
        </p>
      )}
      <WhereItBelongs item={item} groups={groups} />
      <div className="row">
        {onNext === undefined ? null : (
          <button type="button" className="button button--primary" onClick={onNext}>
            Next one
          </button>
        )}
        <button type="button" className="button" onClick={onAgain}>
          {holds ? 'Sort it again' : 'Try again'}
        </button>
      </div>
    </div>
  );
}
