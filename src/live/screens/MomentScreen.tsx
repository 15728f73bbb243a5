import type { MomentScreen as Now, PublicLine, PublicMoment, PublicQuestion } from '#src/protocol/live.ts';
import { OptionRow } from './OptionRow.tsx';

interface Props {
  readonly moment: PublicMoment;
  readonly now: Now;
}

const VOTING = { 'not yet': 'Read, and think', open: 'Voting is open', closed: 'Voting is closed' } as const;

function answeredInWords({ answered, of, voting }: PublicQuestion): string {
  if (answered === undefined || (answered === 0 && of === undefined)) return VOTING[voting];
  return `${String(answered)}${of === undefined ? '' : ` of ${String(of)}`} answered`;
}

function standingInWords({ question, isEnding, page, pages }: Now): string {
  if (question) return `${question.round === 2 ? 'Second vote · ' : ''}${answeredInWords(question)}`;
  if (isEnding && page === pages) return 'How it ends';
  return '';
}

/** Lines of the story in large type: people in serif with a rule, stage directions in the type of the room. */
function Lines({ lines }: { readonly lines: readonly PublicLine[] }) {
  return lines.map(({ speaker, text }, index) =>
    speaker === undefined ? (
      <p key={index} className="screen__stage">
        {text}
      </p>
    ) : (
      <div key={index} className="screen__person">
        {lines[index - 1]?.speaker === speaker ? null : <p className="screen__name">{speaker}</p>}
        <blockquote className="screen__words">“{text}”</blockquote>
      </div>
    ),
  );
}

function Question({ question, procedure }: { readonly question: PublicQuestion; readonly procedure: string }) {
  const most = Math.max(1, ...question.options.map(({ count = 0, countBefore = 0 }) => Math.max(count, countBefore)));
  const isRevealed = question.options.some(({ findings }) => findings !== undefined);
  return (
    <>
      {isRevealed ? <p className="screen__reveals">What each reply comes to, under the {procedure}</p> : null}
      <ol className="screen__options" role="list" data-options={question.options.length}>
        {question.options.map((option) => (
          <OptionRow key={option.letter} option={option} isCounted={question.voting !== 'not yet'} most={most} />
        ))}
      </ol>
    </>
  );
}

/** A moment of the story: what is said, and on its last page what one might reply. */
export function MomentScreen({ moment, now }: Props) {
  const { number, most, title, place, lines, question, page, isEnding } = now;
  const isRevealed = question?.options.some(({ findings }) => findings !== undefined) ?? false;
  const count = isEnding ? 'the end' : `moment ${String(number)} of ${String(most)} at most`;
  return (
    <>
      <header className="screen__top">
        <p>
          {moment.scenario} · {count}
        </p>
        <p className="screen__standing">{standingInWords(now)}</p>
      </header>
      <div className={question ? 'screen__middle' : 'screen__middle screen__middle--story'} key={`${String(number)} ${String(page)}`}>
        <h1 className={isEnding ? 'screen__title' : 'visually-hidden'}>{title}</h1>
        {place !== undefined && page === 1 ? <p className="screen__place">{place}</p> : null}
        {isRevealed ? null : (
          <div className="screen__lines">
            <Lines lines={lines} />
          </div>
        )}
        {question ? <Question question={question} procedure={moment.procedure} /> : null}
      </div>
    </>
  );
}
