import { Dialog } from '../drive/Dialog.tsx';
import { COMMANDS, keyInWords, keysOf, lettersAreOn, type KeyChanges } from '../keys/deskKeys.ts';

interface Props {
  readonly changes: KeyChanges;
  readonly onClose: () => void;
}

/** The keys of the one-screen mode, over the screen for as long as it is open. */
export function KeyHelp({ changes, onClose }: Props) {
  return (
    <Dialog id="key-help" heading="Keys" onClose={onClose}>
      {lettersAreOn(changes) ? (
        <p>
          While voting is open, <kbd>A</kbd> to <kbd>D</kbd> count a hand and <kbd>Shift</kbd> with the letter takes one away. When it is
          not, <kbd>Shift</kbd> with the letter takes that path.
        </p>
      ) : (
        <p>Letters are switched off. The desk has the setting.</p>
      )}
      <dl className="key-list">
        {COMMANDS.filter(({ id }) => keysOf(id, changes).length > 0).map(({ id, name }) => (
          <div key={id}>
            <dt>
              {keysOf(id, changes).map((key) => (
                <kbd key={key}>{keyInWords(key)}</kbd>
              ))}
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
