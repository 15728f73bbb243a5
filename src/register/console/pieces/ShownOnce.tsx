import { useId, useState } from 'react';
import { useConsole } from '../service/useConsole.ts';

interface Props {
  readonly label: string;
  readonly link: string;
  readonly until: string;
}

/** A link that the service keeps only as a hash: it is shown here and never again. */
export function ShownOnce({ label, link, until }: Props) {
  const id = useId();
  const say = useConsole((state) => state.say);
  const [canCopy] = useState(() => 'clipboard' in navigator);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      say('The link is copied.');
    } catch {
      say('The browser did not allow copying. Select the link and copy it yourself.');
    }
  }
  return (
    <div className="card hr-once flow">
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input id={id} readOnly value={link} onFocus={({ target }) => target.select()} autoComplete="off" spellCheck={false} />
      </div>
      <p className="meta">
        Works until {until}. It is shown this once: leaving the page forgets it. Whoever has it can use it, so send it to its person alone.
      </p>
      {canCopy ? (
        <p>
          <button type="button" className="button button--small" onClick={() => void copy()}>
            Copy the link
          </button>
        </p>
      ) : null}
    </div>
  );
}
