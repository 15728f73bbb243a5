import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Meter } from '#src/ui/Meter.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { countInWords, momentInWords } from '../inWords.ts';
import { UnderWayChip } from './UnderWayChip.tsx';
import { useForPage } from './useRecord.ts';

interface Props {
  readonly attempt: Attempt;
  /** Where a run under way is gone on with. */
  readonly href: string | undefined;
}

/** One run: when, in which mode, under which procedure, and what it came to. */
export function AttemptLine({ attempt, href }: Props) {
  const { procedures } = useForPage();
  const { mode, procedure, updatedAt, state, result, choices } = attempt;
  return (
    <li className="my-record__attempt">
      <p className="meta">
        <time dateTime={updatedAt}>{momentInWords(updatedAt)}</time> · {procedures[procedure] ?? procedure} ·{' '}
        {mode === 'practice' ? (
          <span className="my-record__private">
            <Icon name="private" size={16} /> Practice, private
          </span>
        ) : (
          'Assessment'
        )}
      </p>
      {result && state === 'ended' ? (
        <div className="my-record__result">
          <Meter label="Score" value={result.score} max={100} text={`${String(result.score)} of 100`} />
          <StatusChip standing={result.competent ? 'supported' : 'caution'} word={result.competent ? 'Competent' : 'Not yet competent'} />
        </div>
      ) : (
        <p className="row">
          <span>{countInWords(choices.length, 'choice')} made</span>
          {state === 'under way' ? <UnderWayChip /> : null}
          {state === 'under way' && href ? (
            <a className="button-link" href={href}>
              Go on with it
            </a>
          ) : null}
        </p>
      )}
    </li>
  );
}
