import { useState, type FormEvent } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { useDesk } from '../drive/useDesk.ts';

/** Questions to come back to. They stay at the desk, and no export holds them. */
export function ParkingList() {
  const parking = useDesk((desk) => desk.run.parking);
  const act = useDesk((desk) => desk.act);
  const [text, setText] = useState('');

  function park(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return;
    act({ do: 'park', text: text.trim() });
    setText('');
  }

  return (
    <section className="parking" aria-labelledby="parking">
      <h2 id="parking" className="desk__heading">
        Parked questions
      </h2>
      <ul role="list">
        {parking.map((question, index) => (
          <li key={`${String(index)} ${question}`}>
            <span>{question}</span>
            <button type="button" className="square" aria-label={`Take off: ${question}`} onClick={() => act({ do: 'unpark', index })}>
              <Icon name="close" size={18} />
            </button>
          </li>
        ))}
      </ul>
      <form className="parking__form" onSubmit={park}>
        <label className="visually-hidden" htmlFor="park">
          A question to come back to, without names
        </label>
        <input
          id="park"
          value={text}
          maxLength={200}
          placeholder="No names"
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button button--small">
          Park
        </button>
      </form>
    </section>
  );
}
