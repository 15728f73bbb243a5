import { useDesk } from '../drive/useDesk.ts';
import { blockSheet, type BlockRow } from '../session/blockSheet.ts';
import { minutesTaken } from './minutesInWords.ts';
import { useNow } from './useNow.ts';

function Row({ row, onGo }: { readonly row: BlockRow; readonly onGo?: () => void }) {
  const { startsAt, title, minutes, actual, isNow } = row;
  return (
    <li aria-current={isNow ? 'step' : undefined}>
      {isNow ? (
        <span>
          {startsAt} {title} <span className="meta">· now</span>
        </span>
      ) : (
        <button type="button" className="button-link" onClick={onGo}>
          <span className="visually-hidden">Go to </span>
          {startsAt} {title}
        </button>
      )}
      <span className="meta run-sheet__taken">
        {minutes} min{actual === undefined ? '' : isNow ? ` · ${minutesTaken(actual)} so far` : ` · took ${minutesTaken(actual)}`}
      </span>
    </li>
  );
}

/**
 * The course plan that the session is part of: planned and actual minutes of its blocks. The present one always stands there; the others
 * open below it, or the card for somebody who is upset would be far down.
 */
export function PlanSheet() {
  const session = useDesk((desk) => desk.session);
  const run = useDesk((desk) => desk.run);
  const act = useDesk((desk) => desk.act);
  const rows = blockSheet(session, run, useNow());
  const { plan } = session.setup;
  const present = rows.find(({ isNow }) => isNow);
  if (!plan) return null;
  return (
    <section aria-labelledby="plan-sheet">
      <h2 id="plan-sheet" className="desk__heading">
        {plan.title}
      </h2>
      {present ? (
        <ol className="run-sheet" role="list">
          <Row row={present} />
        </ol>
      ) : null}
      <details className="opens">
        <summary>All {rows.length} blocks</summary>
        <ol className="run-sheet" role="list">
          {rows.map((row, index) => (
            <Row key={`${row.startsAt} ${row.title}`} row={row} onGo={() => act({ do: 'block', to: index })} />
          ))}
        </ol>
      </details>
    </section>
  );
}
