import { useId, useState } from 'react';
import { spanInWords } from './clockStanding.ts';

interface Props {
  readonly event: { readonly name: string; readonly daysAgo: number };
  readonly days: number;
  /** The furthest back that it can be set. */
  readonly longest: number;
  readonly disabled: boolean;
  readonly onDays: (days: number) => void;
}

/** How many days ago something happened, by slider or by number: both set the same day. */
export function EventDay({ event, days, longest, disabled, onDays }: Props) {
  const id = useId();
  // What stands in the number field while it is being typed: it may be empty for a moment.
  const [typed, setTyped] = useState<string>();
  const set = (value: string): void => {
    const wanted = Math.round(Number(value));
    if (value !== '' && Number.isFinite(wanted)) onDays(Math.max(0, Math.min(longest, wanted)));
  };
  return (
    <div className="event-day" role="group" aria-labelledby={`${id}-name`}>
      <p className="event-day__name" id={`${id}-name`}>
        {event.name}
      </p>
      <label className="event-day__number">
        <input
          type="number"
          min={0}
          max={longest}
          inputMode="numeric"
          value={typed ?? days}
          disabled={disabled}
          onChange={({ target }) => {
            setTyped(target.value);
            set(target.value);
          }}
          onBlur={() => setTyped(undefined)}
        />{' '}
        <span>days ago</span>
      </label>
      <input
        className="event-day__slider"
        type="range"
        min={0}
        max={longest}
        value={days}
        disabled={disabled}
        aria-label={`${event.name}: days ago`}
        aria-valuetext={`${spanInWords(days)} ago`}
        onChange={({ target }) => set(target.value)}
      />
      {days === event.daysAgo ? (
        <p className="meta">As in the story. Move it and see what changes.</p>
      ) : (
        <p>
          <button type="button" className="button-link" onClick={() => onDays(event.daysAgo)}>
            Back to the story: {event.daysAgo} days ago
          </button>
        </p>
      )}
    </div>
  );
}
