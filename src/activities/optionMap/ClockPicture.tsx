import { ClockInWords } from './ClockInWords.tsx';
import { along, timeLineOf, type TimeLine } from './clockStanding.ts';
import type { ClockDrawn } from './clocksDrawn.ts';

/** Every clock on one line of days, from what it counts from to its limit, with today at the same place; each said in words as well. */
export function ClockPicture({ clocks }: { readonly clocks: readonly ClockDrawn[] }) {
  const line = timeLineOf(clocks.map(({ daysAgo, standing }) => ({ daysAgo, left: standing.left })));
  return (
    <ul className="clocks" role="list">
      {clocks.map((drawn) => (
        <li key={drawn.clock.id} className="clock">
          <p className="clock__name">{drawn.clock.name}</p>
          <ClockInWords drawn={drawn} />
          <ClockBar line={line} drawn={drawn} />
          <p className="meta">{drawn.clock.note}</p>
        </li>
      ))}
    </ul>
  );
}

const MIDDLE = 17;

function ClockBar({ line, drawn: { daysAgo, standing } }: { readonly line: TimeLine; readonly drawn: ClockDrawn }) {
  const share = (from: number, to: number): string =>
    `${String(Math.max(0, Number.parseFloat(along(line, to)) - Number.parseFloat(along(line, from))))}%`;
  const gone = Math.min(0, standing.left);
  const [start, today, limit] = [along(line, -daysAgo), along(line, 0), along(line, standing.left)];
  return (
    <svg className="clock__bar" width="100%" height="48" aria-hidden="true" focusable="false">
      <line className="clock__axis" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      <rect className="clock__gone" x={start} y={MIDDLE - 7} width={share(-daysAgo, gone)} height="14" />
      {standing.left > 0 ? <rect className="clock__left" x={today} y={MIDDLE - 7} width={share(0, standing.left)} height="14" /> : null}
      <line className="clock__limit" x1={limit} x2={limit} y1={MIDDLE - 12} y2={MIDDLE + 12} />
      <circle className="clock__start" cx={start} cy={MIDDLE} r="6" />
      <line className="clock__today" x1={today} x2={today} y1="0" y2={2 * MIDDLE} />
      <text className="clock__label" x={today} y="47" textAnchor={anchorAt(today)}>
        today
      </text>
    </svg>
  );
}

/** The word stays on the picture where today stands at its edge. */
function anchorAt(place: string): 'start' | 'middle' | 'end' {
  const share = Number.parseFloat(place);
  if (share < 10) return 'start';
  return share > 90 ? 'end' : 'middle';
}
