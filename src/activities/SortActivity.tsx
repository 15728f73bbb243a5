import { Icon } from '#src/ui/Icon.tsx';
import { ArrivalHeading } from './ArrivalHeading.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { belongsWith, type SortItem, type SortRole } from './sortItem.ts';
import { inSeededOrder } from '#src/domain/course/seededOrder.ts';
import { SortFeedback } from './SortFeedback.tsx';
import { SortReading } from './SortReading.tsx';
import { Steps, type Standing } from './Steps.tsx';
import { useSeries } from './useSeries.ts';

interface Props {
  /** Whose answers these are: `initial/what-a-contact-officer-does`. */
  readonly lesson: string;
  readonly roles: readonly SortRole[];
  readonly items: readonly [SortItem, ...SortItem[]];
}

function summary(holding: number, answered: number, all: number): string {
  if (answered === 0) return `${String(all)} tasks, one at a time.`;
  const rest = all - answered;
  return `${String(holding)} of ${String(all)} hold so far${rest > 0 ? `, ${String(rest)} to go` : ''}.`;
}

/** Tasks to sort to the role they belong to, each checked at once and with a reason. Nothing is dragged. */
export function SortActivity({ lesson, roles, items: written }: Props) {
  // An author writes them by role; met in that order, each task would give the next one away.
  const [first = written[0], ...rest] = inSeededOrder(written, lesson);
  const items = [first, ...rest] as const;
  const series = useSeries(lesson, items, (_, answer) => roles.some(({ id }) => id === answer));
  const { item, at, answer, arrival } = series;

  const standings = items.map((each): Standing => {
    const kept = series.answerTo(each.id);
    if (kept === undefined) return 'open';
    return belongsWith(each, kept) ? 'holds' : 'not yet';
  });
  const open = standings.filter((standing) => standing === 'open').length;
  const holding = standings.filter((standing) => standing === 'holds').length;

  return (
    <div className="activity" data-items={items.map(({ id }) => id).join(' ')}>
      <div className="activity__work">
        <Steps noun="Task" standings={standings} at={at} disabled={!series.ready} onGoTo={series.goTo} />
        <p className="meta" role="status">
          {summary(holding, items.length - open, items.length)}
        </p>
        <div className="activity__item">
          <ArrivalHeading level={3} arrival={arrival?.to === 'item' ? arrival.count : undefined}>
            Task {at + 1} of {items.length}
          </ArrivalHeading>
          <p className="activity__ask">{item.task}</p>
          {answer === undefined ? (
            <div className="activity__grid">
              <AnswerForm
                key={`${item.id} ${String(arrival?.count)}`}
                legend="Whose task is it?"
                name={`sort-${item.id}`}
                options={roles.map(({ id, name }) => ({ id, text: name }))}
                pickFirst="Pick a role first."
                disabled={!series.ready}
                onCheck={series.settle}
              />
            </div>
          ) : (
            <SortFeedback
              item={item}
              roles={roles}
              answer={answer}
              arrival={arrival?.to === 'feedback' ? arrival.count : undefined}
              onAgain={series.tryAgain}
              onNext={at + 1 < items.length ? () => series.goTo(at + 1) : undefined}
            />
          )}
        </div>
        {open === 0 ? (
          <details className="opens">
            <summary>
              <Icon name="open" size={18} />
              All {items.length} tasks, by role
            </summary>
            <SortReading roles={roles} items={items} />
          </details>
        ) : null}
      </div>
      <div className="activity__reading">
        <SortReading roles={roles} items={items} folded />
      </div>
    </div>
  );
}
