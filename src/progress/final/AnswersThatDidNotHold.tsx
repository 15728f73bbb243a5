import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { FinalAssessment } from '#src/domain/record/completion/finalAssessment.ts';
import type { FinalResult, MarkedAnswer } from '#src/domain/record/completion/finalResult.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { countInWords } from '../inWords.ts';
import { useFinalPage } from './useFinal.ts';

interface Props {
  readonly result: FinalResult;
  readonly final: FinalAssessment;
}

/** The questions whose answer did not hold, with what does and why. Opened by those who want to look. */
export function AnswersThatDidNotHold({ result, final }: Props) {
  const wrong = result.items.filter(({ answer, holds }) => answer !== undefined && !holds);
  if (wrong.length === 0 || !result.itemsHold) return null;
  return (
    <section className="flow" aria-labelledby="answers-heading">
      <h2 id="answers-heading">The questions again</h2>
      <details className="opens">
        <summary>
          <Icon name="open" /> {countInWords(wrong.length, 'answer')} that did not hold, with the reasons
        </summary>
        <ol className="ruled">
          {wrong.map((answer) => (
            <Answer key={answer.item} answer={answer} procedure={final.procedure} />
          ))}
        </ol>
      </details>
    </section>
  );
}

function Answer({ answer, procedure }: { readonly answer: MarkedAnswer; readonly procedure: string }) {
  const { items, procedures, lessons } = useFinalPage();
  const terms = procedures.find(({ id }) => id === procedure)?.terms ?? {};
  const item = items.find(({ id }) => id === answer.item);
  const chosen = item?.options.find(({ id }) => id === answer.answer);
  const key = item?.options.find(({ id }) => id === item.key);
  if (!item || !chosen || !key) return null;
  const lesson = lessons[item.marked.lesson.slice(item.marked.lesson.indexOf('/') + 1)];
  return (
    <li className="final__answer">
      <h3>{fillTerms(item.ask, terms)}</h3>
      <p>
        You chose: {fillTerms(chosen.text, terms)} <span className="meta">{fillTerms(chosen.because, terms)}</span>
      </p>
      <p>
        <strong>What holds:</strong> {fillTerms(key.text, terms)} <span className="meta">{fillTerms(key.because, terms)}</span>
      </p>
      {lesson ? (
        <p>
          <a href={lesson.href}>{lesson.title}</a>
        </p>
      ) : null}
    </li>
  );
}
