import { inSeededOrder } from '#src/domain/course/seededOrder.ts';
import type { Item } from '#src/domain/scenario/scenario.ts';
import { OneAtATime } from '../OneAtATime.tsx';
import type { Standing } from '../Steps.tsx';
import { some, useSeries, type Some } from '../useSeries.ts';
import { CheckFeedback } from './CheckFeedback.tsx';
import { CheckQuestion } from './CheckQuestion.tsx';
import { CheckReading } from './CheckReading.tsx';
import { answersToKeep } from './confidentMistakes.ts';

interface Props {
  /** Whose answers these are: `initial/what-a-contact-officer-does`. */
  readonly lesson: string;
  readonly items: readonly Item[];
}

/** Questions met one at a time, each with a reason for every option. Answers may be changed as often as one likes. */
export function KnowledgeCheck({ lesson, items: written }: Props) {
  // The lesson is the seed: the page as built and the browser must draw the same order.
  const items = some(inSeededOrder(written, lesson));
  if (items === undefined) return null;
  return (
    <div className="activity activity--check" data-items={items.map(({ id }) => id).join(' ')}>
      <div className="activity__work">
        <Questions lesson={lesson} items={items} />
      </div>
      <div className="activity__reading">
        <CheckReading items={items} />
      </div>
    </div>
  );
}

function Questions({ lesson, items }: { readonly lesson: string; readonly items: Some<Item> }) {
  const series = useSeries(lesson, items, (item, answer) => item.options.some(({ id }) => id === answer));
  const { item, answer, arrival } = series;
  const standings = items.map((each): Standing => {
    const kept = series.answerTo(each.id);
    if (kept === undefined) return 'open';
    return kept === each.key ? 'holds' : 'not yet';
  });
  const holding = standings.filter((standing) => standing === 'holds').length;

  return (
    <OneAtATime
      noun="Question"
      series={series}
      standings={standings}
      summary={`${String(holding)} of ${String(items.length)} hold so far.`}
    >
      <p className="activity__ask">{item.ask}</p>
      {answer === undefined ? (
        <CheckQuestion
          key={`${item.id} ${String(arrival?.count)}`}
          item={item}
          disabled={!series.ready}
          onCheck={(option, sure) => series.settle(option, answersToKeep(item, option, sure))}
        />
      ) : (
        <CheckFeedback
          item={item}
          answer={answer}
          arrival={arrival?.to === 'feedback' ? arrival.count : undefined}
          onAgain={series.tryAgain}
          onNext={series.onNext}
        />
      )}
    </OneAtATime>
  );
}
