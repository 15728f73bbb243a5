import { StatusChip } from '#src/ui/StatusChip.tsx';
import { useSimulator } from '../useSimulator.ts';
import { lackInWords } from './lackInWords.ts';
import type { RunUnder } from './assessUnder.ts';

interface Props {
  readonly under: RunUnder;
  /** Smaller, where the same choices are held against another procedure. */
  readonly aside?: boolean;
}

/** The score with its bar, and competence or what is lacking for it. */
export function Score({ under: { assessment, playable, procedure }, aside = false }: Props) {
  const { documents, words } = useSimulator((state) => state.forPlay);
  const { score, lacking, mastery, competent, criticalBreaches } = assessment;
  const { passMark } = playable.judge;
  const rules = documents.flatMap((document) => document.rules);
  return (
    <div className={aside ? 'score score--aside' : 'score'}>
      <p className="score__line">
        <span className="score__number">{score}</span>{' '}
        <span className="meta">
          of 100 · pass mark {passMark}
          {aside ? ` · under the ${procedure.name}` : ''}
        </span>
      </p>
      <svg className="meter__bar" width="100%" height="14" aria-hidden="true" focusable="false">
        <rect className="meter__track" y="3" width="100%" height="8" rx="4" />
        <rect className="meter__fill" y="3" width={`${String(score)}%`} height="8" rx="4" />
        <line className="score__mark" x1={`${String(passMark)}%`} x2={`${String(passMark)}%`} y1="0" y2="14" />
      </svg>
      <p className="score__competence">
        <StatusChip
          standing={competent ? 'supported' : criticalBreaches.length > 0 ? 'harm' : 'caution'}
          word={competent ? 'Competent' : 'Not yet competent'}
        />
        {competent ? <span className="meta"> no critical breach</span> : null}
      </p>
      {lacking.length === 0 ? null : (
        <ul className="score__lacking">
          {lacking.map((lack) => (
            <li key={`${lack.lack} ${'outcome' in lack ? lack.outcome : ''}`}>
              {lackInWords(lack, { rules, outcomes: words.outcomes, mastery })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
