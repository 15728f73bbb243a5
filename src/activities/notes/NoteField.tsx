import { useId } from 'react';
import { useNote, useReady, writeNote } from './useNote.ts';

interface Props {
  /** Where it is kept: `words/opening`. */
  readonly note: string;
  readonly label: string;
  /** The label is heard but not shown, where the page has just said it. */
  readonly quietLabel?: boolean;
  readonly hint?: string;
  /** About how many lines of room; one line is a plain input. */
  readonly rows: number;
  /** Ids of what else describes the field, such as the prompt above it. */
  readonly describedBy?: string;
}

/** The most that one field takes: some pages, and far from filling a browser's storage. */
const LONGEST = 6000;

/** A field whose text is kept on this device as it is written, and nowhere else. */
export function NoteField({ note, label, quietLabel = false, hint, rows, describedBy }: Props) {
  const text = useNote(note);
  const ready = useReady();
  const id = useId();
  const describes = [hint === undefined ? undefined : `${id}-hint`, describedBy].filter(Boolean).join(' ');
  const field = {
    id,
    value: text,
    maxLength: LONGEST,
    disabled: !ready,
    autoComplete: 'off',
    ...(describes === '' ? {} : { 'aria-describedby': describes }),
  };
  return (
    <div className="field note-field">
      <label htmlFor={id} className={quietLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className="meta" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows === 1 ? (
        <input type="text" {...field} onChange={(event) => writeNote(note, event.target.value)} />
      ) : (
        <textarea rows={rows} {...field} onChange={(event) => writeNote(note, event.target.value)} />
      )}
    </div>
  );
}
