import { useState } from 'react';
import { clearLiveRoom, liveRoomIsHere } from '#src/records/liveRoomHere.ts';
import { clearNotes, notesBelow } from '#src/records/notes.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { countInWords } from '../inWords.ts';
import { saveBackup } from './saveBackup.ts';
import { useRecord } from './useRecord.ts';

type Question = 'fresh' | 'delete';

const HEADINGS = { fresh: 'Start fresh for another person?', delete: 'Delete your record from this device?' } as const;

/** Deleting the record, for oneself or because somebody else uses the browser now. Both ask first. */
export function Forget({ onDeleted }: { readonly onDeleted: () => void }) {
  const [asked, setAsked] = useState<Question>();
  const record = useRecord((state) => state.record);
  const clear = useRecord((state) => state.clear);
  const close = () => setAsked(undefined);
  return (
    <section className="flow" aria-labelledby="forget">
      <h2 id="forget">Not you?</h2>
      <p className="measure">
        If somebody else has used this browser, what stands above may be theirs. Start fresh, and your own record begins empty.
      </p>
      <p className="row">
        <button type="button" className="button" onClick={() => setAsked('fresh')}>
          <Icon name="again" /> Start fresh
        </button>
        <button type="button" className="button button--harm" onClick={() => setAsked('delete')}>
          <Icon name="delete" /> Delete from this device
        </button>
      </p>
      {asked ? (
        <Dialog id="forget-question" heading={HEADINGS[asked]} onClose={close}>
          <WhatGoes />
          <p className="row">
            <button type="button" className="button" onClick={close}>
              Keep it
            </button>
            <button type="button" className="button" onClick={() => saveBackup(record)}>
              <Icon name="download" /> Download my own backup first
            </button>
            <button
              type="button"
              className="button button--harm"
              onClick={() => {
                onDeleted();
                clearNotes();
                clearLiveRoom();
                clear();
              }}
            >
              <Icon name="delete" /> {asked === 'fresh' ? 'Delete and start fresh' : 'Delete it'}
            </button>
          </p>
        </Dialog>
      ) : null}
    </section>
  );
}

const list = new Intl.ListFormat('en-AU', { type: 'conjunction' });

function WhatGoes() {
  const { attempts, lessons, completions } = useRecord((state) => state.record);
  const notes = Object.keys(notesBelow('')).length;
  const goes = [
    countInWords(attempts.length, 'run'),
    `the progress in ${countInWords(lessons.length, 'lesson')}`,
    ...(completions.length === 0 ? [] : [countInWords(completions.length, 'completion')]),
  ];
  return (
    <>
      <p>This deletes {list.format(goes)} from this browser. It cannot be brought back, except from a backup that was downloaded before.</p>
      {notes === 0 ? null : (
        <p>It also deletes {countInWords(notes, 'private note')}: reflections, questions and words of your own. No file holds those.</p>
      )}
      {liveRoomIsHere() ? (
        <p>It also ends a trainer’s session on this device, with its counts, its parked questions and its settings.</p>
      ) : null}
    </>
  );
}
