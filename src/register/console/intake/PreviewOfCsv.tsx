import type { RefObject } from 'react';
import type { CsvPreview } from '#src/protocol/register.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { countInWords, numberInWords } from '../inWords.ts';
import { Opens } from '../pieces/Opens.tsx';

interface Props {
  readonly preview: CsvPreview;
  readonly isBusy: boolean;
  readonly load: () => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** What the file comes to: what it would add and change, what is wrong and how to mend it, and the first rows as they were read. */
export function PreviewOfCsv({ preview, isBusy, load, heading }: Props) {
  const { total, adds, changes, unchanged, problems, problemsInAll = problems.length, notes = [], ignored = [] } = preview;
  const isWhole = problems.length === 0 && total > 0;
  return (
    <section className="flow" aria-labelledby="preview">
      <h2 id="preview" ref={heading} tabIndex={-1}>
        {isWhole
          ? `${countInWords(total, 'row')}, all readable`
          : `${countInWords(problemsInAll, 'problem')} in ${countInWords(total, 'row')}`}
      </h2>
      <ul className="hr-tally" role="list">
        <li>
          <b>{numberInWords(adds)}</b> new
        </li>
        <li>
          <b>{numberInWords(changes)}</b> changed
        </li>
        <li>
          <b>{numberInWords(unchanged)}</b> as before
        </li>
      </ul>
      {notes.map((note) => (
        <p className="meta" key={note}>
          {note}
        </p>
      ))}
      {ignored.length > 0 ? <p className="meta">Not read, since the register has no such column: {ignored.join(', ')}.</p> : null}
      {problems.length > 0 ? <Problems problems={problems} inAll={problemsInAll} /> : null}
      <FirstRows preview={preview} />
      {isWhole ? (
        <p className="row">
          <button type="button" className="button button--primary" aria-disabled={isBusy} onClick={load}>
            <Icon name="supported" /> {isBusy ? `Loading ${countInWords(total, 'row')} …` : `Load ${countInWords(total, 'row')}`}
          </button>
          {total > 5000 ? <span className="meta">So many rows can take half a minute.</span> : null}
        </p>
      ) : null}
    </section>
  );
}

function Problems({ problems, inAll }: { readonly problems: CsvPreview['problems']; readonly inAll: number }) {
  return (
    <>
      <p className="notice notice--caution">
        <Icon name="caution" />
        <span>Nothing is loaded while there is a problem. Mend the rows below, here or in your file, and check again.</span>
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label="Problems by row">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Column</th>
              <th scope="col">What is wrong, and what mends it</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(({ row, column, says }, index) => (
              <tr key={`${String(row)} ${column} ${String(index)}`}>
                <th scope="row">{numberInWords(row)}</th>
                <td>{column}</td>
                <td>{says}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {inAll > problems.length ? (
        <p className="meta">And {numberInWords(inAll - problems.length)} more, shown once these are mended.</p>
      ) : null}
    </>
  );
}

function FirstRows({ preview: { columns, rows, total } }: { readonly preview: CsvPreview }) {
  if (rows.length === 0) return null;
  return (
    <Opens summary={rows.length < total ? `The first ${countInWords(rows.length, 'row')} as read` : 'The rows as they were read'}>
      <div className="scroll" tabIndex={0} role="region" aria-label="Rows as they were read">
        <table className="table hr-table--small">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map((column) => (
                  <td key={column}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Opens>
  );
}
