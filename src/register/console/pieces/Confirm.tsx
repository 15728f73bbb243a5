import { useId, useState, type ReactNode } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { Problem } from './Problem.tsx';

interface Props {
  readonly heading: string;
  /** What the button that does it says. */
  readonly word: string;
  readonly busyWord: string;
  readonly isBusy: boolean;
  readonly problem: string | undefined;
  /** Has to be typed first, where what is done cannot be undone. */
  readonly typed?: string | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before something that cannot be taken back, and says what it does. */
export function Confirm({ heading, word, busyWord, isBusy, problem, typed, onConfirm, onClose, children }: Props) {
  const id = useId();
  const [words, setWords] = useState('');
  const mayGoOn = !isBusy && (typed === undefined || words.trim().toLowerCase() === typed.trim().toLowerCase());
  return (
    <Dialog id={`${id}heading`} heading={heading} onClose={onClose}>
      {children}
      {typed === undefined ? null : (
        <div className="field">
          <label htmlFor={`${id}typed`}>To confirm, type: {typed}</label>
          <input id={`${id}typed`} value={words} onChange={(event) => setWords(event.target.value)} autoComplete="off" spellCheck={false} />
        </div>
      )}
      <Problem says={problem} />
      <p className="row">
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" className="button button--harm" aria-disabled={!mayGoOn} onClick={() => mayGoOn && onConfirm()}>
          <Icon name="caution" /> {isBusy ? busyWord : word}
        </button>
      </p>
    </Dialog>
  );
}
