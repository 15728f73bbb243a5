import type { WriteActivity } from '#src/domain/course/activity.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { ClearThese } from '../notes/ClearThese.tsx';
import { KeptHere } from '../notes/KeptHere.tsx';
import { NoteField } from '../notes/NoteField.tsx';
import '../notes/notes.css';
import { PrintThis } from '../notes/PrintThis.tsx';
import { useNote } from '../notes/useNote.ts';
import { Examples } from './Examples.tsx';
import { countWords, secondsToSay } from './lookOver.ts';
import { useLookOver } from './useLookOver.ts';
import { WordsLookedOver } from './WordsLookedOver.tsx';
import { WriteReading } from './WriteReading.tsx';
import './words.css';

interface Props {
  readonly activity: WriteActivity;
}

/** From here on somebody has written something of their own, and examples no longer do it for them. */
const ENOUGH_WORDS = 8;

function lengthInWords(text: string, seconds: number | undefined): string {
  const words = countWords(text);
  const aim = seconds === undefined ? '' : ` About ${String(seconds)} seconds is the aim.`;
  if (words === 0) return `Nothing written yet.${aim}`;
  return `${String(words)} ${words === 1 ? 'word' : 'words'}: about ${String(secondsToSay(text))} seconds to say, at an easy pace.${aim}`;
}

/** Words of one's own, looked over for what has to be in them. Nothing is scored, and nothing leaves the device. */
export function WriteInYourWords({ activity }: Props) {
  const note = `words/${activity.id}`;
  const text = useNote(note);
  const { looked, seen, look } = useLookOver(text, activity);
  const hasWritten = countWords(text) >= ENOUGH_WORDS;
  return (
    <div className="activity own-words">
      <div className="activity__work">
        <div className="activity__item">
          <NoteField note={note} label={activity.prompt} rows={6} />
          <p className="meta own-words__length">
            <Icon name="time" size={16} /> {lengthInWords(text, activity.seconds)}
          </p>
          <p className="row">
            <button type="button" className="button button--primary" disabled={text.trim() === ''} onClick={look}>
              Look it over
            </button>
            <PrintThis>Print it</PrintThis>
          </p>
          <WordsLookedOver looked={looked} text={seen} />
          {hasWritten ? (
            <details className="opens">
              <summary>
                <Icon name="open" size={18} />
                How others say it
              </summary>
              <Examples examples={activity.examples} />
            </details>
          ) : (
            <p className="meta">Examples open here once you have written a sentence of your own.</p>
          )}
        </div>
        <KeptHere>What you write is kept on this device alone. Nobody else reads it, and no export holds it.</KeptHere>
        <ClearThese notes={[note]}>Clear what you wrote</ClearThese>
      </div>
      <WriteReading activity={activity} text={text} />
    </div>
  );
}
