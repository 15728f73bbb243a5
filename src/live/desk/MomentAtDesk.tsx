import { StoryLines } from '#src/simulator/StoryLines.tsx';
import { isAtQuestion } from '../drive/obey.ts';
import { useDesk } from '../drive/useDesk.ts';
import { answeredIn, passesIn } from '../session/ballot.ts';
import { ballotOf, trackOf } from '../session/liveRun.ts';
import { momentOf, pageShown } from '../story/liveState.ts';
import { OptionAtDesk } from './OptionAtDesk.tsx';

const VOTING = { 'not yet': 'not open yet', open: 'open', closed: 'closed' } as const;

function PassedAndNotYet() {
  const ballot = useDesk((desk) => ballotOf(trackOf(desk.run)));
  const inRoom = useDesk((desk) => desk.run.inRoom);
  const act = useDesk((desk) => desk.act);
  const phonePasses = ballot.phonePasses;
  return (
    <div className="passes">
      <p id="passed">
        Passed: <strong>{passesIn(ballot)}</strong>
        {phonePasses > 0 ? ` (${String(phonePasses)} by phone)` : ''}
      </p>
      <button type="button" className="square" aria-label="One pass fewer" onClick={() => act({ do: 'pass', by: -1 })}>
        −
      </button>
      <button type="button" className="square" aria-label="One pass more" onClick={() => act({ do: 'pass', by: 1 })}>
        +
      </button>
      <p>
        Not yet: <strong>{inRoom === 0 ? 'not counted' : Math.max(0, inRoom - answeredIn(ballot))}</strong>
        {inRoom === 0 ? '' : ` of ${String(inRoom)}`}
      </p>
    </div>
  );
}

function Votes() {
  const track = useDesk((desk) => trackOf(desk.run));
  const options = useDesk((desk) => momentOf(desk).options);
  const round = track.round === 2 ? 'Second vote' : 'First vote';
  return (
    <section className="desk__votes" aria-labelledby="votes">
      <h2 id="votes" className="desk__heading">
        {round} · {VOTING[track.voting]} · counts {track.shown ? 'shown' : 'hidden'} · findings {track.revealed ? 'revealed' : 'hidden'}
      </h2>
      <ol className="desk__options" role="list">
        {options.map((option) => (
          <OptionAtDesk key={option.letter} option={option} />
        ))}
      </ol>
      <PassedAndNotYet />
    </section>
  );
}

/** The moment as it is on the screen, with what is still to come of it, and the votes once the question stands there. */
export function MomentAtDesk() {
  const moment = useDesk(momentOf);
  const page = useDesk((desk) => pageShown(moment, trackOf(desk.run)));
  const hasQuestion = useDesk(isAtQuestion);
  const { number, most, title, place, pages, isEnding } = moment;
  return (
    <div className="desk__moment">
      <p className="meta">
        {isEnding ? 'How it ends' : `Moment ${String(number)} of ${String(most)} at most`}: <strong>{title}</strong>
        {pages.length > 1 ? ` · page ${String(page + 1)} of ${String(pages.length)}` : ''}
        {place === undefined ? '' : ` · ${place}`}
      </p>
      <div className="desk__lines">
        <StoryLines lines={pages[page] ?? []} />
      </div>
      {hasQuestion ? <Votes /> : null}
    </div>
  );
}
