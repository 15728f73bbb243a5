import { useState } from 'react';
import { Dialog } from '../drive/Dialog.tsx';
import { COMMANDS, keyInWords, keysOf, lettersAreOn, plainKey, type CommandId, type KeyChanges } from '../keys/deskKeys.ts';

interface Props {
  readonly changes: KeyChanges;
  readonly onChange: (changes: KeyChanges) => void;
  readonly onClose: () => void;
}

/** Keys that move the focus or close the dialog are nobody's shortcut. */
const NOT_OFFERED = new Set(['Tab', 'Escape', 'Enter', ' ', 'Shift', 'Control', 'Alt', 'Meta', 'CapsLock']);

interface RowProps extends Pick<Props, 'changes' | 'onChange'> {
  readonly id: CommandId;
  readonly name: string;
  readonly isAsking: boolean;
  readonly onAsk: (id: CommandId | undefined) => void;
}

function Row({ id, name, changes, onChange, isAsking, onAsk }: RowProps) {
  const keys = keysOf(id, changes);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{keys.length === 0 ? 'off' : keys.map((key) => <kbd key={key}>{keyInWords(key)}</kbd>)}</td>
      <td className="row">
        <button
          type="button"
          className="button button--small"
          aria-label={isAsking ? `Press the new key for: ${name}` : `Change the key: ${name}`}
          onClick={() => onAsk(isAsking ? undefined : id)}
          onKeyDown={(event) => {
            if (!isAsking || NOT_OFFERED.has(event.key)) return;
            event.preventDefault();
            onChange({ ...changes, [id]: plainKey(event.key) });
            onAsk(undefined);
          }}
        >
          {isAsking ? 'Press a key' : 'Change'}
        </button>
        <button
          type="button"
          className="button button--small"
          aria-label={`Switch off: ${name}`}
          disabled={keys.length === 0}
          onClick={() => onChange({ ...changes, [id]: '' })}
        >
          Off
        </button>
      </td>
    </tr>
  );
}

/** Each key can be changed or switched off, or all of them at once; kept on this device. */
export function KeySettings({ changes, onChange, onClose }: Props) {
  const [asking, setAsking] = useState<CommandId>();
  const lettersOn = lettersAreOn(changes);
  const allOff = () => onChange({ ...Object.fromEntries(COMMANDS.map(({ id }) => [id, ''])), letters: '' });
  return (
    <Dialog id="keys-dialog" heading="Keys" onClose={onClose}>
      <p>No key acts while you type in a field. A clicker sends Page down and Page up. Keys pressed in the projector’s window work too.</p>
      <table className="table key-table">
        <thead>
          <tr>
            <th scope="col">What it does</th>
            <th scope="col">Key</th>
            <th scope="col">Change it</th>
          </tr>
        </thead>
        <tbody>
          {COMMANDS.map(({ id, name }) => (
            <Row key={id} id={id} name={name} changes={changes} onChange={onChange} isAsking={asking === id} onAsk={setAsking} />
          ))}
          <tr>
            <th scope="row">Take the path of a letter</th>
            <td>
              {lettersOn ? (
                <>
                  <kbd>Shift</kbd> <kbd>A</kbd> to <kbd>D</kbd>
                </>
              ) : (
                'off'
              )}
            </td>
            <td>
              <button
                type="button"
                className="button button--small"
                aria-label={lettersOn ? 'Switch off: letters' : 'Switch on: letters'}
                onClick={() => {
                  const { letters: _letters, ...rest } = changes;
                  onChange(lettersOn ? { ...rest, letters: '' } : rest);
                }}
              >
                {lettersOn ? 'Off' : 'On'}
              </button>
            </td>
          </tr>
        </tbody>
      </table>
      <p className="row">
        <button type="button" className="button" onClick={allOff}>
          All keys off
        </button>
        <button type="button" className="button" onClick={() => onChange({})}>
          As they were at first
        </button>
      </p>
    </Dialog>
  );
}
