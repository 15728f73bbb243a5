import type { ReflectionActivity } from '#src/domain/course/activity.ts';
import { ClearThese } from '../notes/ClearThese.tsx';
import { KeptHere } from '../notes/KeptHere.tsx';
import { NoteField } from '../notes/NoteField.tsx';
import '../notes/notes.css';
import { OnPaper } from '../notes/OnPaper.tsx';
import { PrintThis } from '../notes/PrintThis.tsx';
import { useNoteTexts } from '../notes/useNote.ts';

interface Props {
  readonly activity: ReflectionActivity;
}

/** Writing for oneself. Nothing is asked back, and nothing leaves the device. */
export function PrivateReflection({ activity: { id, title, prompts } }: Props) {
  const notes = prompts.map(({ id: prompt }) => `reflection/${id}/${prompt}`);
  const texts = useNoteTexts(notes);
  return (
    <div className="activity reflection">
      <div className="activity__work">
        <div className="activity__item flow">
          {prompts.map(({ id: prompt, ask }, index) => (
            <NoteField key={prompt} note={notes[index] ?? ''} label={ask} rows={4} />
          ))}
        </div>
        <KeptHere>This never leaves this device. Nobody else can read it unless they use this browser; no export holds it.</KeptHere>
        <div className="row">
          <PrintThis>Print it</PrintThis>
          <ClearThese notes={notes}>Clear what you wrote</ClearThese>
        </div>
      </div>
      <div className="activity__reading flow">
        <p className="printed-title">
          <strong>{title}</strong>
        </p>
        <p className="meta">For yourself alone. There is nothing to hand in.</p>
        {prompts.map(({ id: prompt, ask }, index) => (
          <div key={prompt}>
            <p>
              <strong>{ask}</strong>
            </p>
            <OnPaper text={texts[index] ?? ''} lines={5} />
          </div>
        ))}
      </div>
    </div>
  );
}
