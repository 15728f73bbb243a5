import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import type { ReactNode } from 'react';
import type { CountedFinding } from '../findings/findingsByDecision.ts';
import { Said } from '../Said.tsx';
import type { Turn } from '../story/turnsOf.ts';
import { tallyInWords } from './tallyInWords.ts';
import { TimelineFinding } from './TimelineFinding.tsx';
import type { RunUnder } from './assessUnder.ts';

interface Props {
  readonly under: RunUnder;
  readonly turns: readonly Turn[];
}

function Findings({ findings }: { readonly findings: readonly CountedFinding[] }) {
  const spoken = findings.filter(({ standing }) => standing !== 'kept');
  const kept = [...new Set(findings.filter(({ standing }) => standing === 'kept').map(({ title }) => title))];
  return (
    <>
      {spoken.length === 0 ? <StatusChip standing="judgement" /> : null}
      {spoken.length === 0 ? null : (
        <ul className="timeline__findings" role="list">
          {spoken.map((found, index) => (
            <TimelineFinding key={`${found.title} ${String(index)}`} found={found} />
          ))}
        </ul>
      )}
      {kept.length === 0 ? null : (
        <p className="timeline__kept meta">
          <StatusChip standing="kept" /> {kept.join(' · ')}
        </p>
      )}
    </>
  );
}

// The roles are said again because narrow screens lay the rows out as blocks, which takes a table's own roles away.
function Row({ moment, did, children }: { readonly moment: string; readonly did: ReactNode; readonly children: ReactNode }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {/^\d/.test(moment) ? <span className="timeline__word">Moment </span> : null}
        {moment}
      </th>
      <td role="cell">{did}</td>
      <td role="cell">{children}</td>
    </tr>
  );
}

/** The decisions of a run beside the duties they met, broke or kept, and what the run as a whole left undone. */
export function Timeline({ under, turns }: Props) {
  const { procedure, found, assessment, playable } = under;
  const whole = found.get(0) ?? [];
  const { atStake, leastClean } = playable.judge.stakes;
  return (
    <>
      <p className="meta">Duties: {tallyInWords(assessment.findings)}</p>
      <table className="table timeline" role="table" aria-label={`The run under the ${procedure.name}, moment by moment`}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Moment
            </th>
            <th role="columnheader" scope="col">
              What you did
            </th>
            <th role="columnheader" scope="col">
              How it stands
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {turns.map(({ decision, from, choice }) => (
            <Row
              key={decision}
              moment={String(decision)}
              did={
                <>
                  <span className="meta timeline__moment">{fillTerms(from.scene.title, procedure.terms)}</span>
                  <Said choice={choice} terms={procedure.terms} />
                </>
              }
            >
              <Findings findings={found.get(decision) ?? []} />
            </Row>
          ))}
          {whole.length === 0 ? null : (
            <Row moment="End" did="What the whole run left undone">
              <Findings findings={whole} />
            </Row>
          )}
        </tbody>
      </table>
      <p className="meta">
        {assessment.lost} of {atStake} points at stake were lost. Every point is named above.
      </p>
      <details className="opens">
        <summary>How the score is made</summary>
        <p>
          A run without a loss meets between {leastClean} and {atStake} points here. This one lost {assessment.lost} and met{' '}
          {assessment.met}. What was lost is taken out of {atStake}; what was met is held against {leastClean}. The lower of the two, out of
          100 and rounded down, is the score: {assessment.score}.
        </p>
      </details>
    </>
  );
}
