import { useEffect, useRef, useState } from 'react';
import { forgetNote } from '#src/records/notes.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { useNoteTexts } from './useNote.ts';

interface Props {
  /** What is cleared. */
  readonly notes: readonly string[];
  /** "Clear what you wrote". */
  readonly children: string;
}

/** Clears some notes from this device, and asks first. It is there only where there is something to clear. */
export function ClearThese({ notes, children }: Props) {
  const texts = useNoteTexts(notes);
  const [asked, setAsked] = useState(false);
  const [cleared, setCleared] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const isEmpty = texts.every((text) => text === '');

  // The button that was pressed is gone with what it cleared.
  useEffect(() => {
    if (cleared) said.current?.focus();
  }, [cleared]);

  if (isEmpty) {
    return cleared ? (
      <p className="meta" tabIndex={-1} ref={said}>
        Cleared. Nothing of it is left on this device.
      </p>
    ) : null;
  }
  if (!asked) {
    return (
      <button
        type="button"
        className="button button--small"
        onClick={() => {
          setCleared(false);
          setAsked(true);
        }}
      >
        <Icon name="delete" size={18} /> {children}
      </button>
    );
  }
  return (
    <div className="row" role="group" aria-label={children}>
      <button
        type="button"
        className="button button--small button--harm"
        onClick={() => {
          for (const note of notes) forgetNote(note);
          setAsked(false);
          setCleared(true);
        }}
      >
        <Icon name="delete" size={18} /> Clear it for good
      </button>
      <button type="button" className="button button--small" autoFocus onClick={() => setAsked(false)}>
        Keep it
      </button>
    </div>
  );
}
