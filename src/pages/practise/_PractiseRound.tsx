import { ArrivalHeading } from '#src/activities/ArrivalHeading.tsx';
import { CheckFeedback } from '#src/activities/check/CheckFeedback.tsx';
import { CheckQuestion } from '#src/activities/check/CheckQuestion.tsx';
import { Steps, type Standing } from '#src/activities/Steps.tsx';
import type { QuestionItem } from '#src/domain/course/questionItems.ts';
import { Icon } from '#src/ui/Icon.tsx';
import type { PractisePack } from './_practisePack.ts';
import type { Round } from './_usePractise.ts';

interface Props {
  readonly round: Round;
  readonly countInWords: string;
  readonly goTo: (at: number) => void;
  readonly tryAgain: () => void;
  readonly settle: (id: string, answer: string) => void;
  readonly onDraw: () => void;
  readonly onStop: () => void;
}

function standingOf(item: QuestionItem, answer: string | undefined): Standing {
  if (answer === undefined) return 'open';
  return answer === item.key ? 'holds' : 'not yet';
}

/** Where the answer is to be read. A tab of its own, because the round would end with this page. */
function ClauseLink({ pack, item }: { readonly pack: PractisePack; readonly item: QuestionItem }) {
  const id = pack.clauseIds[item.clause];
  return (
    <a className="button-link" href={`${pack.reader}${id === undefined ? '' : `#${id}`}`} target="_blank" rel="noopener">
      <Icon name="read" size={18} />
      <span>
        Read {item.clause} in the {pack.name} (new tab)
      </span>
    </a>
  );
}

/** The questions of one sitting, one at a time, each with a reason for every option. */
export function PractiseRound({ round, countInWords, goTo, tryAgain, settle, onDraw, onStop }: Props) {
  const { pack, items, at, answers, again, arrival } = round;
  const item = items[at];
  const standings = items.map((each) => standingOf(each, answers[each.id]));
  const holding = standings.filter((standing) => standing === 'holds').length;
  const isDone = !standings.includes('open');
  if (!item) return <p>The {pack.name} has no questions entered yet.</p>;
  const answer = again ? undefined : answers[item.id];

  return (
    <div className="activity__work">
      <Steps noun="Question" standings={standings} at={at} disabled={false} onGoTo={goTo} />
      <p className="meta" role="status">
        {holding} of {items.length} hold{isDone ? '' : ' so far'}. Nothing here is kept.
      </p>
      <div className="activity__item">
        <ArrivalHeading level={3} arrival={arrival.to === 'item' ? arrival.count : undefined}>
          Question {at + 1} of {items.length}
        </ArrivalHeading>
        <p className="activity__ask">{item.ask}</p>
        {answer === undefined ? (
          <CheckQuestion
            key={`${item.id} ${String(arrival.count)}`}
            item={item}
            disabled={false}
            onCheck={(option) => settle(item.id, option)}
          />
        ) : (
          <>
            <CheckFeedback
              item={item}
              answer={answer}
              arrival={arrival.to === 'feedback' ? arrival.count : undefined}
              onAgain={tryAgain}
              onNext={at + 1 < items.length ? () => goTo(at + 1) : undefined}
            />
            <ClauseLink pack={pack} item={item} />
          </>
        )}
      </div>
      <div className="row">
        <button type="button" className={isDone ? 'button button--primary' : 'button'} onClick={onDraw}>
          Draw {countInWords} others
        </button>
        <button type="button" className="button" onClick={onStop}>
          Choose again
        </button>
      </div>
    </div>
  );
}
