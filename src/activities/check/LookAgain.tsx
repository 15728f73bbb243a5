import { inSeededOrder } from '#src/domain/course/seededOrder.ts';
import type { Item } from '#src/domain/scenario/scenario.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { secondLookOf } from '../lessonProgress.ts';
import { OneAtATime } from '../OneAtATime.tsx';
import type { Standing } from '../Steps.tsx';
import { useLessonAnswers } from '../useLessonAnswers.ts';
import { some, useSeries, type Some } from '../useSeries.ts';
import { CheckFeedback } from './CheckFeedback.tsx';
import { CheckQuestion } from './CheckQuestion.tsx';
import { answersToKeep, confidentMistakes } from './confidentMistakes.ts';

interface Props {
  /** Whose answers these are: the lesson of the knowledge check. */
  readonly lesson: string;
  /** The items of that check. */
  readonly items: readonly Item[];
}

/** Questions of the check that were answered with some certainty and did not hold, once more at the end of the module. */
export function LookAgain({ lesson, items }: Props) {
  const answers = useLessonAnswers(lesson) ?? {};
  const mistakes = some(confidentMistakes(inSeededOrder(items, `${lesson} again`), answers));
  return (
    <div className="activity activity--look-again">
      <div className="activity__work">
        {mistakes === undefined ? (
          <p className="notice">
            <Icon name="note" />
            <span>
              Nothing to look at again. A question comes back here if you were sure of an answer, or fairly sure, and the document says
              otherwise.
            </span>
          </p>
        ) : (
          <SecondLook lesson={lesson} items={mistakes} />
        )}
      </div>
      <div className="activity__reading">
        <p>Which answers were you sure of, though the document says otherwise? Read the reasons for those once more.</p>
      </div>
    </div>
  );
}

function summary(standings: readonly Standing[]): string {
  const holding = standings.filter((standing) => standing === 'holds').length;
  return holding === standings.length ? 'All of these hold now.' : `${String(holding)} of ${String(standings.length)} hold now.`;
}

function SecondLook({ lesson, items }: { readonly lesson: string; readonly items: Some<Item> }) {
  const series = useSeries(lesson, items, (item, answer) => item.options.some(({ id }) => id === answer), secondLookOf);
  const { item, answer, arrival } = series;
  const standings = items.map((each): Standing => {
    const kept = series.answerTo(each.id);
    if (kept === undefined) return 'open';
    return kept === each.key ? 'holds' : 'not yet';
  });

  return (
    <>
      <p>You were sure of these, and the document says otherwise. Each comes once more; what you answer now is what counts.</p>
      <OneAtATime noun="Question" series={series} standings={standings} summary={summary(standings)}>
        <p className="activity__ask">{item.ask}</p>
        {answer === undefined ? (
          <CheckQuestion
            key={`${item.id} ${String(arrival?.count)}`}
            item={item}
            name="again"
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
    </>
  );
}
