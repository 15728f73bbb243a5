import { Icon } from '#src/ui/Icon.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { attemptsByScenario, type AttemptsOfOne } from './attemptsByScenario.ts';
import { AttemptLine } from './AttemptLine.tsx';
import { countInWords, dayInWords } from '../inWords.ts';
import { useForPage, useRecord } from './useRecord.ts';

/** Each conversation that the record holds anything of, the latest run first. */
export function ScenariosDone() {
  const { scenarios, begin } = useForPage();
  const record = useRecord((state) => state.record);
  const played = attemptsByScenario(record, scenarios);
  return (
    <section className="flow" aria-labelledby="conversations">
      <h2 id="conversations">Conversations</h2>
      {played.length === 0 ? (
        <p>
          No conversation yet. <a href={begin.scenarios}>Try a scenario</a>
        </p>
      ) : (
        <p className="meta">Practice is yours alone: its scores stand here and in your own backup, never in the record for HR.</p>
      )}
      {played.map((scenario) => (
        <Conversation key={scenario.id} played={scenario} />
      ))}
    </section>
  );
}

function Conversation({ played }: { readonly played: AttemptsOfOne }) {
  const { id, title, href, isDone, alternativeDoneAt, underWay, ended, left } = played;
  return (
    <article className="card my-record__conversation">
      <header>
        <h3>{href ? <a href={href}>{title}</a> : title}</h3>
        {isDone ? <StatusChip standing="supported" word="Counts as done" /> : null}
      </header>
      {href ? null : <p className="meta">This site no longer has this scenario. What you did in it stays in your record.</p>}
      {alternativeDoneAt ? <p>Read in a summary, all questions answered on {dayInWords(alternativeDoneAt)}. It counts the same.</p> : null}
      {underWay.length + ended.length === 0 ? null : (
        <ul className="ruled" role="list">
          {[...underWay, ...ended].map((attempt) => (
            <AttemptLine key={attempt.id} attempt={attempt} href={href} />
          ))}
        </ul>
      )}
      {left.length === 0 ? null : (
        <details className="opens">
          <summary id={`left-${id}`}>
            <Icon name="open" />
            {countInWords(left.length, 'run')} left for another reply, or before the end
          </summary>
          <ul className="ruled" aria-labelledby={`left-${id}`} role="list">
            {left.map((attempt) => (
              <AttemptLine key={attempt.id} attempt={attempt} href={undefined} />
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
