import type { BriefActivity } from '#src/domain/course/activity.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { ClearThese } from '../notes/ClearThese.tsx';
import { KeptHere } from '../notes/KeptHere.tsx';
import { NoteField } from '../notes/NoteField.tsx';
import '../notes/notes.css';
import { PrintThis } from '../notes/PrintThis.tsx';
import { useNote, useNoteTexts, useReady, writeNote } from '../notes/useNote.ts';
import './brief.css';
import { BriefReading } from './BriefReading.tsx';
import { BriefTable } from './BriefTable.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { ExampleBrief } from './ExampleBrief.tsx';
import { pointOut, rawWordsIn } from './pointOut.ts';
import { PointsOut } from './PointsOut.tsx';
import { RawTable } from './RawTable.tsx';
import { tabulate, type Treatment } from './tabulate.ts';

interface Props {
  readonly activity: BriefActivity;
}

const MOST_LINES = 6;

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function asTreatment(note: string): Treatment {
  return note === 'merge' || note === 'leave out' ? note : 'keep';
}

/** Raw tallies made into a brief: column by column, with the table as it would go out, and what could still point to someone. */
export function SafeBrief({ activity }: Props) {
  const { id, columns, example } = activity;
  const ready = useReady();
  const columnNotes = columns.map((column) => `brief/${id}/${column.id}`);
  const kept = useNoteTexts(columnNotes);
  const treatments = Object.fromEntries(columns.map((column, index) => [column.id, asTreatment(kept[index] ?? '')]));
  const linesNote = `words/${id}`;
  const text = useNote(linesNote);
  return (
    <div className="activity brief">
      <div className="activity__work">
        <h3>The raw tallies</h3>
        <RawTable activity={activity} />
        <h3>Column by column</h3>
        <div className="brief__columns">
          {columns.map((column, index) => (
            <ColumnChoice
              key={column.id}
              column={column}
              name={columnNotes[index] ?? ''}
              treatment={treatments[column.id] ?? 'keep'}
              disabled={!ready}
              onTreat={(treatment) => writeNote(columnNotes[index] ?? '', treatment)}
            />
          ))}
        </div>
        <h3>As it would go out</h3>
        <BriefTable table={tabulate(activity, treatments)} />
        <PointsOut points={pointOut(activity, treatments)} />
        <div className="activity__item">
          <NoteField
            note={linesNote}
            label="Your brief, in up to six lines"
            hint="What should leaders know, and what could they do? One line for each thing."
            rows={6}
          />
          <LinesLookedOver activity={activity} text={text} />
          {linesOf(text).length > 0 ? (
            <details className="opens">
              <summary>
                <Icon name="open" size={18} />
                Hold it beside an example
              </summary>
              <ExampleBrief lines={example} />
            </details>
          ) : (
            <p className="meta">An example opens here once you have written a line of your own.</p>
          )}
        </div>
        <KeptHere>What you choose and write here is kept on this device alone. The people in these tallies are made up.</KeptHere>
        <div className="row">
          <PrintThis>Print it</PrintThis>
          <ClearThese notes={[linesNote, ...columnNotes]}>Begin again</ClearThese>
        </div>
      </div>
      <BriefReading activity={activity} text={text} />
    </div>
  );
}

/** How many lines there are, and raw words that a safe brief would not show. A hint: it cannot read a story. */
function LinesLookedOver({ activity, text }: { readonly activity: BriefActivity; readonly text: string }) {
  const lines = linesOf(text).length;
  const raw = rawWordsIn(text, activity);
  const over = lines > MOST_LINES ? ' That is more than six: which could go?' : '';
  return (
    <div role="status">
      <p className="meta">
        {lines} of {MOST_LINES} lines.{over}
      </p>
      {raw.length === 0 ? null : (
        <p className="caution-note">
          <Icon name="caution" size={18} />
          <span>From the raw tallies: {raw.map((word) => `“${word}”`).join(', ')}. Could someone be picked out by it?</span>
        </p>
      )}
    </div>
  );
}
