import { useState } from 'react';
import type { LogPage } from '#src/protocol/register.ts';
import { momentInWords } from '../inWords.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { useForPage } from '../service/useConsole.ts';
import { Loaded } from './Loaded.tsx';
import { Paging } from './Paging.tsx';

interface Props {
  readonly exportsAlone?: boolean;
  readonly rowsOnPage: number;
}

/** Who did what and when, newest first. */
export function LogLines({ exportsAlone = false, rowsOnPage }: Props) {
  const { timeZone } = useForPage();
  const [page, setPage] = useState(1);
  const asked = useAnswer<LogPage>({ at: 'hr/log', query: { only: exportsAlone ? 'exports' : undefined, page } });
  return (
    <Loaded asked={asked} what="the log">
      {({ lines, total }) =>
        lines.length === 0 ? (
          <p>Nothing yet.</p>
        ) : (
          <>
            <div className="scroll" tabIndex={0} role="region" aria-label="Log">
              <table className="table hr-table--small">
                <thead>
                  <tr>
                    <th scope="col">When</th>
                    <th scope="col">Who</th>
                    <th scope="col">What</th>
                    <th scope="col">Of what</th>
                  </tr>
                </thead>
                <tbody>
                  {lines.map((line, index) => (
                    <tr key={`${line.at} ${String(index)}`}>
                      <td>
                        <time dateTime={line.at}>{momentInWords(line.at, timeZone)}</time>
                      </td>
                      <td>{line.who}</td>
                      <th scope="row">{line.action}</th>
                      <td>{[line.subject, ...detailInWords(line.detail)].filter((each) => each !== '').join(' · ')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <Paging page={page} total={total} rowsOnPage={rowsOnPage} turn={setPage} />
          </>
        )
      }
    </Loaded>
  );
}

function detailInWords(detail: LogPage['lines'][number]['detail']): readonly string[] {
  return Object.entries(detail).flatMap(([key, value]) =>
    value === null || value === '' || value === false ? [] : [`${key}: ${String(value)}`],
  );
}
