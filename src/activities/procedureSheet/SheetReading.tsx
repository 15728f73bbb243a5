import type { OwnProcedureActivity } from '#src/domain/course/activity.ts';
import { sheetNotes } from '#src/records/ownSheet.ts';
import { OnPaper } from '../notes/OnPaper.tsx';
import { useNoteTexts } from '../notes/useNote.ts';
import { PackSays } from './PackSays.tsx';
import type { ProcedureSheet } from './procedureSheets.ts';

interface Props {
  readonly activity: OwnProcedureActivity;
  readonly sheets: readonly ProcedureSheet[];
}

/** The sheet for paper and without script: every question with room for the answer and its clause, or with what was noted. */
export function SheetReading({ activity, sheets }: Props) {
  const questions = sheets[0]?.rows ?? [];
  const says = useNoteTexts(questions.map(({ question }) => sheetNotes(question).says));
  const clauses = useNoteTexts(questions.map(({ question }) => sheetNotes(question).clause));
  return (
    <div className="activity__reading flow">
      <p className="printed-title">
        <strong>{activity.title}</strong>
      </p>
      <p>Procedure: ______________________________ Version: ______________</p>
      <ol className="sheet__paper">
        {questions.map(({ question, ask }, index) => (
          <li key={question}>
            <p>
              <strong>{ask}</strong>
            </p>
            <OnPaper text={says[index] ?? ''} lines={2} />
            <p className="sheet__paper-clause">Clause: {clauses[index] === '' ? '____________________' : clauses[index]}</p>
          </li>
        ))}
      </ol>
      {sheets.map((sheet) => (
        <details className="opens not-in-print" key={sheet.procedure}>
          <summary>What the {sheet.name} says</summary>
          <ol className="sheet__answers">
            {sheet.rows.map((row) => (
              <li key={row.question}>
                <p>{row.ask}</p>
                <PackSays row={row} />
              </li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}
