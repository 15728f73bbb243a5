import { useState } from 'react';
import { dayInZone } from '#src/domain/record/register/dayInZone.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { saveSheet } from './saveSheet.ts';
import { sheetOfRows } from './sheetOfRows.ts';
import { useFiles, useFilesForPage } from './useFiles.ts';

const NOT_MADE = 'The table could not be made, since a part of this page could not be loaded. Check the connection and try again.';

/** The whole table, to take along: every row, whatever is looked for above. */
export function TakeSheet() {
  const rows = useFiles((state) => state.rows);
  const forPage = useFilesForPage();
  const [problem, setProblem] = useState<string>();

  async function take(format: 'csv' | 'xlsx'): Promise<void> {
    const now = new Date().toISOString();
    const saved = saveSheet(sheetOfRows(rows, now, forPage), format, dayInZone(now, forPage.timeZone));
    setProblem(
      await saved.then(
        () => undefined,
        () => NOT_MADE,
      ),
    );
  }

  return (
    <section className="flow not-in-print" aria-labelledby="take-sheet">
      <h2 id="take-sheet">Take the table with you</h2>
      <p className="measure">
        Every row ({rows.length}), whatever is shown above: days in the time zone {forPage.timeZone}, with the moment in UTC beside them. A
        row that does not simply hold has the status “not settled”, and says why. Single choices and practice are never in it
        {forPage.scoresToHr ? '.' : ', nor are scores, which this organisation keeps from HR.'}
      </p>
      <p className="row">
        <button type="button" className="button button--primary" onClick={() => void take('xlsx')}>
          <Icon name="download" /> Save as XLSX
        </button>
        <button type="button" className="button" onClick={() => void take('csv')}>
          <Icon name="download" /> Save as CSV
        </button>
      </p>
      <p className="meta">
        Staff numbers such as 007 stay whole in XLSX. In CSV they are whole too, but a spreadsheet may drop the noughts when it opens it.
      </p>
      <p role="alert">{problem}</p>
    </section>
  );
}
