import { useDesk } from '../drive/useDesk.ts';
import { votesFor } from '../session/ballot.ts';
import { ballotOf, pathKey, trackOf } from '../session/liveRun.ts';
import type { LetteredChoice } from '../story/liveMoment.ts';

/** One reply at the desk: its words, hands and phones side by side, and taking it as the path. */
export function OptionAtDesk({ option: { letter, text, choice } }: { readonly option: LetteredChoice }) {
  const track = useDesk((desk) => trackOf(desk.run));
  const act = useDesk((desk) => desk.act);
  const ballot = ballotOf(track);
  const hands = ballot.hands[choice.id] ?? 0;
  const phones = ballot.phones[choice.id] ?? 0;
  const first = track.round === 2 ? track.ballots[pathKey(track.path)]?.[0] : undefined;
  return (
    <li className="desk-option">
      <span className="desk-option__letter">{letter}</span>
      <span className="desk-option__text">
        {choice.deed ? text : `“${text}”`}
        {first ? <span className="meta"> first vote {votesFor(first, choice.id)}</span> : null}
      </span>
      <span className="desk-option__hands" role="group" aria-label={`Hands for ${letter}`}>
        <button
          type="button"
          className="square"
          aria-label={`One hand fewer for ${letter}`}
          onClick={() => act({ do: 'hand', choice: choice.id, by: -1 })}
        >
          −
        </button>
        <output aria-label={`Hands for ${letter}`}>{hands}</output>
        <button
          type="button"
          className="square"
          aria-label={`One hand more for ${letter}`}
          onClick={() => act({ do: 'hand', choice: choice.id, by: 1 })}
        >
          +
        </button>
      </span>
      <span className="desk-option__phones">
        <strong>{phones}</strong> <span className="meta">phones</span>
      </span>
      <button type="button" className="button button--small" onClick={() => act({ do: 'take', choice: choice.id })}>
        Take <span className="visually-hidden">path {letter}</span>
      </button>
    </li>
  );
}
