import type { LearnerPage } from '#src/protocol/register.ts';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { momentInWords } from '../inWords.ts';
import { useForPage } from '../service/useConsole.ts';

/** Assessment attempts, where the organisation has switched them on and learners were told. Never single choices. */
export function AttemptsOfLearner({ learner }: { readonly learner: LearnerPage }) {
  const { scoresToHr, procedures, timeZone } = useForPage();
  if (!scoresToHr || learner.attempts.length === 0) return null;
  return (
    <section className="flow" aria-labelledby="attempts">
      <h2 id="attempts">Assessment attempts</h2>
      <ul className="ruled" role="list">
        {learner.attempts.map(({ scenario, procedure, score, competent, endedAt, standing, because }) => (
          <li className="hr-line" key={`${scenario} ${endedAt}`}>
            <span>
              <strong>{scenario}</strong>
              <span className="meta">
                {procedures[procedure] ?? procedure} · {momentInWords(endedAt, timeZone)}
                {standing === 'set aside' ? ` · ${because}` : ''}
              </span>
            </span>
            {score === null ? (
              <StatusChip standing="not-known" word="Set aside" />
            ) : (
              <StatusChip
                standing={competent === true ? 'supported' : 'caution'}
                word={`${String(score)} of 100, ${competent === true ? 'competent' : 'not yet competent'}`}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
