import { useDesk } from '../drive/useDesk.ts';
import { clockInWords } from './minutesInWords.ts';
import { useNow } from './useNow.ts';

const MINUTES = [1, 2, 5];

/** A clock for the trainer alone: the room is never timed, and nothing of it is on the projector. */
export function TrainerTimer() {
  const endsAt = useDesk((desk) => desk.run.timerEndsAt);
  const act = useDesk((desk) => desk.act);
  const now = useNow();
  if (endsAt === null) {
    return (
      <div className="desk__timer" role="group" aria-label="A clock for you">
        <span className="desk__heading">A clock for you</span>
        {MINUTES.map((minutes) => (
          <button
            key={minutes}
            type="button"
            className="button button--small"
            onClick={() => act({ do: 'timer', endsAt: Date.now() + minutes * 60_000 })}
          >
            {minutes} min
          </button>
        ))}
      </div>
    );
  }
  const left = endsAt - now;
  return (
    <div className="desk__timer" role="group" aria-label="A clock for you">
      <p className="desk__timer-left">{left > 0 ? `${clockInWords(left)} left` : 'Time to go on'}</p>
      <button type="button" className="button button--small" onClick={() => act({ do: 'timer', endsAt: null })}>
        Put away
      </button>
    </div>
  );
}
