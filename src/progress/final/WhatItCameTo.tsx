import type { CourseStanding } from '#src/domain/record/completion/courseStanding.ts';
import type { FinalResult, ScenarioResult } from '#src/domain/record/completion/finalResult.ts';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { useFinalPage } from './useFinal.ts';

interface Props {
  readonly result: FinalResult;
  readonly standing: CourseStanding;
}

const points = (score: number | undefined): string => (score === undefined ? 'no score' : `${String(score)} of 100`);

function Standing({ standing }: Pick<ScenarioResult, 'standing'>) {
  switch (standing) {
    case 'competent':
      return <StatusChip standing="supported" word="Competent" />;
    case 'alternative':
      return <StatusChip standing="kept" word="Summary done" />;
    case 'not yet competent':
      return <StatusChip standing="caution" word="Not yet competent" />;
    case 'open':
      return <StatusChip standing="missed" word="Not played" />;
  }
}

function Row({ row, of }: { readonly row: ScenarioResult; readonly of: string }) {
  const { scenarios } = useFinalPage();
  const { scenario, score, standing } = row;
  return (
    <tr>
      <th scope="row">
        <a href={scenarios[scenario]?.href ?? ''}>{scenarios[scenario]?.title ?? scenario}</a> <span className="meta">{of}</span>
      </th>
      <td>{points(score)}</td>
      <td>
        <Standing standing={standing} />
      </td>
    </tr>
  );
}

/** Everything that the course score is the mean of, so that it can be followed. */
export function WhatItCameTo({ result, standing }: Props) {
  const { passMark } = useFinalPage();
  const isOwn = standing.final?.id === result.id;
  const right = result.items.filter(({ holds }) => holds).length;
  return (
    <section className="flow" aria-labelledby="came-to-heading">
      <h2 id="came-to-heading">What it came to</h2>
      <div className="scroll" role="region" aria-label="Scores, part by part" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">Score</th>
              <th scope="col">Stands</th>
            </tr>
          </thead>
          <tbody>
            {standing.required.map((row) => (
              <Row key={row.scenario} row={row} of="required" />
            ))}
            {result.scenarios.map((row) => (
              <Row key={row.scenario} row={row} of="this final" />
            ))}
            <tr>
              <th scope="row">
                Questions{' '}
                <span className="meta">
                  {right} of {result.items.length} hold
                </span>
              </th>
              <td>{points(result.itemPercent)}</td>
              <td>{result.itemsHold ? '' : 'Mended since, so not marked'}</td>
            </tr>
          </tbody>
        </table>
      </div>
      {isOwn && standing.courseScore !== undefined ? (
        <p>
          The course score is the mean of these: <strong>{points(standing.courseScore)}</strong>. The pass mark is {passMark}. A summary has
          no score and is left out.
        </p>
      ) : null}
    </section>
  );
}
