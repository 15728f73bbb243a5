import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { turnsOf } from './story/turnsOf.ts';
import { useSimulator } from './useSimulator.ts';

const day = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'long' });

/** What the record holds of this scenario: a run to go on with, one made under other content, the last one that ended. */
export function WaitingRun() {
  const { waiting, underOtherContent, lastEnded, alternativeDone, final } = useSimulator((state) => state);
  // While a final assessment asks for a run, only that run is gone on with here.
  const isHeld = final !== undefined && final.standing !== 'settled' && final.attempt !== waiting?.id;
  return (
    <>
      {waiting && !isHeld ? <GoOn /> : null}
      {underOtherContent ? (
        <p className="notice">
          <Icon name="note" />
          <span>
            You left a run here on {day.format(new Date(underOtherContent.updatedAt))}. The scenario or its rules have been mended since, so
            it cannot be gone on with. It is kept in your record as it was; a new run starts below.
          </span>
        </p>
      ) : null}
      {alternativeDone ? (
        <p className="notice">
          <Icon name="kept" />
          <span>You have read the summary and answered its questions. That counts the same as playing.</span>
        </p>
      ) : null}
      {lastEnded && !waiting && !isHeld ? <LookBack /> : null}
    </>
  );
}

function GoOn() {
  const waiting = useSimulator((state) => state.waiting);
  const playables = useSimulator((state) => state.playables);
  const procedures = useSimulator((state) => state.forPlay.procedures);
  const goOn = useSimulator((state) => state.goOnWithWaiting);
  const procedure = procedures.find(({ id }) => id === waiting?.procedure);
  const playable = playables.get(waiting?.procedure ?? '');
  if (!waiting || !procedure || !playable) return null;
  const { position } = turnsOf(playable, waiting.choices);
  const title = fillTerms(position.scene.title, procedure.terms);
  return (
    <section className="card start__waiting flow" aria-labelledby="waiting-heading">
      <h2 id="waiting-heading">You were in the middle of this</h2>
      <p>
        You left on {day.format(new Date(waiting.updatedAt))} at “{title}”, under the {procedure.name}, in {waiting.mode}. All your choices
        are kept.
      </p>
      <p>
        <button type="button" className="button button--primary" onClick={goOn}>
          Go on where you left
        </button>
      </p>
    </section>
  );
}

function LookBack() {
  const lastEnded = useSimulator((state) => state.lastEnded);
  const lookBack = useSimulator((state) => state.lookBack);
  if (!lastEnded) return null;
  return (
    <p>
      <button type="button" className="button-link" onClick={lookBack}>
        Look back at your run of {day.format(new Date(lastEnded.updatedAt))}
      </button>
    </p>
  );
}
