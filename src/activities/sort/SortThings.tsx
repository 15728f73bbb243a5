import type { SortActivity, SortItem } from '#src/domain/course/activity.ts';
import { inSeededOrder } from '#src/domain/course/seededOrder.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { AnswerForm } from '../AnswerForm.tsx';
import { answerIn } from '../lessonProgress.ts';
import { OneAtATime } from '../OneAtATime.tsx';
import type { Standing } from '../Steps.tsx';
import { some, useSeries, type Some } from '../useSeries.ts';
import { GroupName } from './GroupName.tsx';
import { standsIn } from './groupsOf.ts';
import { SortFeedback } from './SortFeedback.tsx';
import { GroupsExplained, SortedByGroup, SortReading } from './SortReading.tsx';
import { Thing } from './Thing.tsx';
import './sort.css';

interface Props {
  /** Whose answers these are: `initial/what-a-contact-officer-does`. */
  readonly lesson: string;
  readonly activity: SortActivity;
}

function summary(standings: readonly Standing[]): string {
  const open = standings.filter((standing) => standing === 'open').length;
  const holding = standings.filter((standing) => standing === 'holds').length;
  if (open === standings.length) return `${String(open)} in all, one at a time.`;
  return `${String(holding)} of ${String(standings.length)} hold so far${open > 0 ? `, ${String(open)} to go` : ''}.`;
}

/** Things to put into groups, each checked at once and with a reason. Nothing is dragged. */
export function SortThings({ lesson, activity }: Props) {
  // An author writes them group by group; met in that order, each would give the next one away.
  const items = some(inSeededOrder(activity.items, lesson));
  if (items === undefined) return null;
  return (
    <div className="activity" data-items={items.map(({ id }) => answerIn(activity.id, id)).join(' ')}>
      <div className="activity__work">
        <Sorting lesson={lesson} activity={activity} items={items} />
      </div>
      <div className="activity__reading">
        <SortReading activity={activity} items={items} />
      </div>
    </div>
  );
}

function Sorting({ lesson, activity, items }: Props & { readonly items: Some<SortItem> }) {
  const { groups, noun, legend, scale } = activity;
  const series = useSeries(
    lesson,
    items,
    (_, answer) => groups.some(({ id }) => id === answer),
    (id) => answerIn(activity.id, id),
  );
  const { item, answer, arrival } = series;
  const standings = items.map((each): Standing => {
    const kept = series.answerTo(each.id);
    if (kept === undefined) return 'open';
    return standsIn(each, kept) ? 'holds' : 'not yet';
  });

  return (
    <>
      <OneAtATime noun={noun} series={series} standings={standings} summary={summary(standings)}>
        <Thing item={item} asked />
        {answer === undefined ? (
          <div className={scale ? undefined : 'activity__grid'}>
            <AnswerForm
              key={`${item.id} ${String(arrival?.count)}`}
              legend={legend}
              name={answerIn(activity.id, item.id)}
              options={groups.map((group) => ({ id: group.id, text: <GroupName group={group} /> }))}
              pickFirst="Pick one of these first."
              disabled={!series.ready}
              onCheck={series.settle}
            />
          </div>
        ) : (
          <SortFeedback
            activity={activity}
            item={item}
            answer={answer}
            arrival={arrival?.to === 'feedback' ? arrival.count : undefined}
            onAgain={series.tryAgain}
            onNext={series.onNext}
          />
        )}
      </OneAtATime>
      <details className="opens">
        <summary>
          <Icon name="open" size={18} />
          What belongs where
        </summary>
        <GroupsExplained activity={activity} />
      </details>
      {standings.includes('open') ? null : (
        <details className="opens">
          <summary>
            <Icon name="open" size={18} />
            All {items.length}, group by group
          </summary>
          <SortedByGroup activity={activity} items={items} />
        </details>
      )}
    </>
  );
}
