import type { Item } from '#src/domain/scenario/scenario.ts';
import { ArrivalHeading } from './ArrivalHeading.tsx';
import { CheckFeedback } from './CheckFeedback.tsx';
import { CheckReading } from './CheckReading.tsx';
import { CheckQuestion } from './CheckQuestion.tsx';
import { surenessOf } from './lessonProgress.ts';
import { Steps, type Standing } from './Steps.tsx';
import { useSeries } from './useSeries.ts';

interface Props {
  /** Whose answers these are: `initial/what-a-contact-officer-does`. */
  readonly lesson: string;
  readonly items: readonly [Item, ...Item[]];
}

/** Questions met one at a time, each with a reason for every option. Answers may be changed as often as one likes. */
export function KnowledgeCheck({ lesson, items }: Props) {
  const series = useSeries(lesson, items, (item, answer) => item.options.some(({ id }) => id === answer));
  const { item, at, answer, arrival } = series;
  const standings = items.map((each): Standing => {
    const kept = series.answerTo(each.id);
    if (kept === undefined) return 'open';
    return kept === each.key ? 'holds' : 'not yet';
  });
  const holding = standings.filter((standing) => standing === 'holds').length;

  return (
    <div className="activity" data-items={items.map(({ id }) => id).join(' ')}>
      <div className="activity__work">
        <Steps noun="Question" standings={standings} at={at} disabled={!series.ready} onGoTo={series.goTo} />
        <p className="meta" role="status">
          {holding} of {items.length} hold so far.
        </p>
        <div className="activity__item">
          <ArrivalHeading level={3} arrival={arrival?.to === 'item' ? arrival.count : undefined}>
            Question {at + 1} of {items.length}
          </ArrivalHeading>
          <p className="activity__ask">{item.ask}</p>
          {answer === undefined ? (
            <CheckQuestion
              key={`${item.id} ${String(arrival?.count)}`}
              item={item}
              disabled={!series.ready}
              onCheck={(option, sure) => series.settle(option, sure === undefined ? {} : { [surenessOf(item.id)]: sure })}
            />
          ) : (
            <CheckFeedback
              item={item}
              answer={answer}
              arrival={arrival?.to === 'feedback' ? arrival.count : undefined}
              onAgain={series.tryAgain}
              onNext={at + 1 < items.length ? () => series.goTo(at + 1) : undefined}
            />
          )}
        </div>
      </div>
      <div className="activity__reading">
        <CheckReading items={items} />
      </div>
    </div>
  );
}
