import { useState } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { useDesk } from '../drive/useDesk.ts';
import { forgetSession } from '../session/keptSession.ts';
import type { DeskLinks } from './Desk.tsx';

function People() {
  const inRoom = useDesk((desk) => desk.run.inRoom);
  const act = useDesk((desk) => desk.act);
  return (
    <div className="field">
      <label htmlFor="in-room">How many are in the room</label>
      <input
        id="in-room"
        type="number"
        inputMode="numeric"
        min="0"
        max="500"
        value={inRoom}
        onChange={(event) => act({ do: 'people', inRoom: Math.min(500, Number(event.target.value) || 0) })}
      />
    </div>
  );
}

/** Figures to take away: counts only. The parts that write them are fetched when they are asked for. */
function Figures() {
  const state = useDesk((desk) => desk);
  const save = async (format: 'csv' | 'json') => {
    const { saveCounts } = await import('./saveCounts.ts');
    saveCounts(state, format);
  };
  return (
    <>
      <p>Counts per reply and vote, and how many passed. No names, no devices, no times, and not the parked questions.</p>
      <p className="row">
        <button type="button" className="button" onClick={() => void save('csv')}>
          <Icon name="download" size={18} /> Counts as CSV
        </button>
        <button type="button" className="button" onClick={() => void save('json')}>
          <Icon name="download" size={18} /> Counts as JSON
        </button>
      </p>
    </>
  );
}

/** How many are here, the figures, and ending the session on this device. */
export function SessionDialog({ links }: { readonly links: DeskLinks }) {
  const [asked, setAsked] = useState(false);
  const end = () => {
    forgetSession();
    location.assign(links.start);
  };
  return (
    <>
      <People />
      <h3>After the session</h3>
      <Figures />
      <h3>End it here</h3>
      <p>Ending removes the counts and the parked questions from this device.</p>
      <p className="row">
        {asked ? (
          <>
            <button type="button" className="button button--harm" onClick={end}>
              End and remove
            </button>
            <button type="button" className="button" onClick={() => setAsked(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => setAsked(true)}>
            End the session
          </button>
        )}
      </p>
      <p>
        <a href={links.support}>Support, to read or print</a>
      </p>
    </>
  );
}
