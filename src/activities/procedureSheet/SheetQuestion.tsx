import { sheetNotes } from '#src/records/ownSheet.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { NoteField } from '../notes/NoteField.tsx';
import { PackSays } from './PackSays.tsx';
import type { SheetRow } from './procedureSheets.ts';

interface Props {
  readonly number: number;
  readonly row: SheetRow;
  /** What the packs chosen say; none before one is chosen. */
  readonly beside: readonly { readonly name: string; readonly row: SheetRow }[];
}

/** One question of the sheet: room for what one's own document says and where, and what a pack says, opened in place. */
export function SheetQuestion({ number, row: { question, ask }, beside }: Props) {
  const notes = sheetNotes(question);
  return (
    <li className="sheet__question">
      <h3>
        {number}. {ask}
      </h3>
      <div className="sheet__fields">
        <NoteField note={notes.says} label="It says" rows={2} />
        <NoteField note={notes.clause} label="Clause" rows={1} />
      </div>
      {beside.map(({ name, row }) => (
        <details className="opens" key={name}>
          <summary>
            <Icon name="open" size={18} />
            <span>
              Show what the {name} says<span className="visually-hidden"> to question {number}</span>
            </span>
          </summary>
          <PackSays row={row} />
        </details>
      ))}
    </li>
  );
}
