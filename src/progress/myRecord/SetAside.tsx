import { Icon } from '#src/ui/Icon.tsx';
import { saveFile } from '#src/ui/saveFile.ts';
import { useRecord } from './useRecord.ts';

/** Said where something in the browser could not be read as a record: nothing of it is lost, and the learner can have it. */
export function SetAside() {
  const setAside = useRecord((state) => state.setAside);
  if (setAside.length === 0) return null;
  return (
    <div className="notice">
      <Icon name="note" />
      <div className="flow">
        <p>
          This browser held a record that cannot be read here: it is broken, or a newer First Port wrote it. It was set aside as it was, and
          a fresh record has begun.
        </p>
        <p>
          <button
            type="button"
            className="button button--small"
            onClick={() => saveFile('first-port-set-aside.txt', setAside.join('\n\n'), 'text/plain;charset=utf-8')}
          >
            <Icon name="download" /> Download what was set aside
          </button>
        </p>
      </div>
    </div>
  );
}
