import { useState, type ReactNode } from 'react';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { checkLooks } from './checkLooks.ts';
import { completionInWords } from './completionInWords.ts';
import type { HandedInRow } from './handedInRow.ts';
import { RowFilterForm } from './RowFilterForm.tsx';
import { NO_FILTER, rowMatches } from './rowMatches.ts';
import { useFiles, useFilesForPage } from './useFiles.ts';

/** So many rows at once: a table of thousands would make the page stand still. */
const ROWS_AT_ONCE = 100;

const COLUMNS = ['Name', 'Staff number', 'Course', 'Role', 'Completed', 'Valid until', 'Procedure'] as const;

/** The completions that were handed in, one row each. */
export function RowsTable() {
  const rows = useFiles((state) => state.rows);
  const { scoresToHr } = useFilesForPage();
  const [filter, setFilter] = useState(NO_FILTER);
  const [most, setMost] = useState(ROWS_AT_ONCE);
  const found = rows.filter((row) => rowMatches(row, filter));
  const columns = [...COLUMNS, ...(scoresToHr ? ['Score'] : []), 'Status'];
  return (
    <section className="flow" aria-labelledby="completions">
      <h2 id="completions">Completions</h2>
      <RowFilterForm rows={rows} filter={filter} onFilter={setFilter} />
      <p className="meta" role="status">
        {found.length === rows.length ? `All ${String(rows.length)} shown` : `${String(found.length)} of ${String(rows.length)} shown`}
      </p>
      {/* On a narrow screen each row is laid out as a card; the roles keep it a table there. */}
      <table className="table hr-files__table" role="table" aria-labelledby="completions">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column} scope="col" role="columnheader">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {found.slice(0, most).map((row) => (
            <Row key={`${row.completion.id} ${row.learner.name} ${row.learner.staffNumber}`} row={row} />
          ))}
        </tbody>
      </table>
      {found.length > most ? (
        <p>
          <button type="button" className="button" onClick={() => setMost(most + ROWS_AT_ONCE)}>
            Show {Math.min(ROWS_AT_ONCE, found.length - most)} more
          </button>
        </p>
      ) : null}
    </section>
  );
}

function Row({ row }: { readonly row: HandedInRow }) {
  const forPage = useFilesForPage();
  const words = completionInWords(row, forPage);
  const { standing, word } = checkLooks[row.check];
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {row.learner.name}
      </th>
      <Cell label="Staff number">{row.learner.staffNumber || '–'}</Cell>
      <Cell label="Course">{words.course}</Cell>
      <Cell label="Role">{words.role}</Cell>
      <Cell label="Completed">
        <time dateTime={row.completion.completedAt}>{words.completed}</time>
      </Cell>
      <Cell label="Valid until">
        <time dateTime={row.completion.validUntil}>{words.validUntil}</time>
      </Cell>
      <Cell label="Procedure">
        {words.procedure} <span className="meta">{words.version}</span>
      </Cell>
      {forPage.scoresToHr ? <Cell label="Score">{row.completion.courseScore ?? '–'}</Cell> : null}
      <Cell label="Status">
        <StatusChip standing={standing} word={word} />
        {row.check === 'holds' ? null : <p>{row.says}</p>}
        {row.remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        {row.files > 1 ? <p className="meta">In {row.files} files; the newest counts.</p> : null}
      </Cell>
    </tr>
  );
}

function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <td role="cell">
      <span className="hr-files__label" aria-hidden="true">
        {label}
      </span>
      <div>{children}</div>
    </td>
  );
}
