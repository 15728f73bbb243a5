import { useMemo } from 'react';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import { useDesk } from '../drive/useDesk.ts';
import { trackOf } from '../session/liveRun.ts';
import { runSheet, type SheetRow } from '../session/runSheet.ts';
import { momentOf } from '../story/liveState.ts';
import { rewindTo } from '../story/nextStep.ts';
import { ParkingList } from './ParkingList.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import { minutesTaken } from './minutesInWords.ts';
import { TrainerTimer } from './TrainerTimer.tsx';
import { useNow } from './useNow.ts';

function Row({ row, onRewind }: { readonly row: SheetRow; readonly onRewind: ((to: number) => void) | undefined }) {
  const { title, from, to, actual, isNow, rewindTo: back } = row;
  const words = `${String(from)}–${String(to)} ${title}`;
  const taken = actual === undefined ? '' : minutesTaken(actual);
  return (
    <li aria-current={isNow ? 'step' : undefined}>
      {back !== undefined && !isNow && onRewind ? (
        <button type="button" className="button-link" onClick={() => onRewind(back)}>
          <span className="visually-hidden">Rewind to </span>
          {words}
        </button>
      ) : (
        <span>{words}</span>
      )}
      {taken === '' ? null : <span className="meta run-sheet__taken">{taken}</span>}
    </li>
  );
}

function RunSheet() {
  const session = useDesk((desk) => desk.session);
  const run = useDesk((desk) => desk.run);
  const moment = useDesk(momentOf);
  const act = useDesk((desk) => desk.act);
  // A row changes by the minute; the sheet is worked out anew no more often than that.
  const now = Math.floor(useNow() / 5_000) * 5_000;
  const rows = useMemo(() => {
    const { terms } = moment.procedure;
    const titles = [...moment.turns.map(({ from }) => from.scene.title), moment.position.scene.title].map((title) =>
      fillTerms(title, terms),
    );
    return runSheet(session, run, titles, moment.most, now);
  }, [session, run, moment, now]);
  const canRewind = trackOf(run).path.length > 0;
  return (
    <section aria-labelledby="run-sheet">
      <h2 id="run-sheet" className="desk__heading">
        Run sheet
      </h2>
      <ol className="run-sheet" role="list">
        {rows.map((row) => (
          <Row key={row.id} row={row} onRewind={canRewind ? (to) => act(rewindTo(to)) : undefined} />
        ))}
      </ol>
    </section>
  );
}

function HowToRun() {
  const id = useDesk((desk) => desk.session.setup.way);
  const way = useDesk((desk) => desk.live.room.ways.find((each) => each.id === id));
  if (!way) return null;
  return (
    <details className="opens desk__way">
      <summary>{way.name}</summary>
      <ol>
        {way.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}

function IfUpset() {
  const { supports, room } = useDesk((desk) => desk.live);
  return (
    <section className="upset" aria-labelledby="upset">
      <h2 id="upset" className="desk__heading">
        If someone is upset
      </h2>
      <p>“Blank” below empties the screen.</p>
      <ol>
        {room.ifUpset.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ul className="upset__numbers" role="list">
        {supports.map(({ service, number }) => (
          <li key={service}>
            {service}: <strong>{number}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the session stands in its plan, what was parked, and what to do if somebody is upset. */
export function SideColumn() {
  return (
    <aside className="desk__side" aria-label="Run sheet and support" tabIndex={0}>
      <RunSheet />
      <PlanSheet />
      <TrainerTimer />
      <HowToRun />
      <IfUpset />
      <ParkingList />
    </aside>
  );
}
