import type { OwnProcedureActivity } from '#src/domain/course/activity.ts';
import { keepWhoseSheet, OWN_ON_PAPER, sheetNotes, WHOSE_SHEET } from '#src/records/ownSheet.ts';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { ClearThese } from '../notes/ClearThese.tsx';
import { KeptHere } from '../notes/KeptHere.tsx';
import '../notes/notes.css';
import { PrintThis } from '../notes/PrintThis.tsx';
import { useNote, useNoteTexts, useReady } from '../notes/useNote.ts';
import type { ProcedureSheet } from './procedureSheets.ts';
import { SheetQuestion } from './SheetQuestion.tsx';
import { SheetReading } from './SheetReading.tsx';
import './procedureSheet.css';

interface Props {
  readonly activity: OwnProcedureActivity;
  readonly sheets: readonly ProcedureSheet[];
}

/** Questions about one's own procedure, answered from the document itself. What is noted here comes back in debriefs. */
export function OwnProcedureSheet({ activity, sheets }: Props) {
  const whose = useNote(WHOSE_SHEET);
  const ready = useReady();
  const questions = sheets[0]?.rows ?? [];
  const notes = questions.map(({ question }) => sheetNotes(question));
  const noted = useNoteTexts(notes.map(({ says }) => says)).filter((text) => text.trim() !== '').length;
  // Whoever works from a document that is none of ours may hold it against each of these.
  const beside = sheets.filter(({ procedure }) => whose === procedure || whose === OWN_ON_PAPER);
  return (
    <div className="activity sheet">
      <div className="activity__work">
        <RadioCards
          legend="Whose procedure do you have in front of you?"
          name={`${activity.id}-whose`}
          options={[
            ...sheets.map(({ procedure, name }) => ({ id: procedure, text: `The ${name}` })),
            { id: OWN_ON_PAPER, text: 'My own, on paper or on screen' },
          ]}
          value={whose === '' ? undefined : whose}
          disabled={!ready}
          onChange={(procedure) => keepWhoseSheet(procedure, new Date().toISOString())}
        />
        <p className="meta" role="status">
          {noted} of {questions.length} noted.
        </p>
        <ol className="sheet__questions" role="list">
          {questions.map((row, index) => (
            <SheetQuestion
              key={row.question}
              number={index + 1}
              row={row}
              beside={beside.map((sheet) => ({ name: sheet.name, row: sheet.rows[index] ?? row }))}
            />
          ))}
        </ol>
        <KeptHere>
          What you note is kept on this device alone. After a conversation, its debrief shows it beside what was found, as your procedure.
        </KeptHere>
        <div className="row">
          <PrintThis>Print the sheet</PrintThis>
          <ClearThese notes={[WHOSE_SHEET, ...notes.flatMap(({ says, clause }) => [says, clause])]}>Clear the sheet</ClearThese>
        </div>
      </div>
      <SheetReading activity={activity} sheets={sheets} />
    </div>
  );
}
