import type { RegisterStatus } from '#src/domain/record/register/registerStatus.ts';
import type { Overview } from '#src/protocol/register.ts';
import { countInWords, numberInWords } from '../inWords.ts';
import { statusLooks, STATUSES_IN_ORDER } from '../pieces/statusLooks.ts';
import { barsOfUnits, stackParts, totalOf, type UnitBar } from './chartGeometry.ts';
import { StatusPatterns } from './StatusPatterns.tsx';
import { Opens } from '../pieces/Opens.tsx';

const MOST_BARS = 14;

interface Props {
  readonly byUnit: Overview['byUnit'];
}

/** How each unit stands, as bars of one scale, and the same as a table. */
export function StatusByUnit({ byUnit }: Props) {
  const bars = barsOfUnits(byUnit, MOST_BARS);
  const whole = Math.max(0, ...bars.map(({ total }) => total));
  const present = STATUSES_IN_ORDER.filter((status) => byUnit.some(({ counts }) => (counts[status] ?? 0) > 0));
  return (
    <figure className="hr-chart">
      <Legend statuses={present} />
      <StatusPatterns />
      <ul role="list" className="hr-chart__bars">
        {bars.map((bar) => (
          <li key={bar.unit}>
            <span className="hr-chart__unit">{bar.unit}</span>
            <Bar bar={bar} whole={whole} />
            <span className="hr-chart__total">{numberInWords(bar.total)}</span>
          </li>
        ))}
      </ul>
      <UnitTable byUnit={byUnit} statuses={present} />
    </figure>
  );
}

function Legend({ statuses }: { readonly statuses: readonly RegisterStatus[] }) {
  return (
    <ul role="list" className="hr-chart__legend">
      {statuses.map((status) => (
        <li key={status}>
          <svg width="18" height="18" aria-hidden="true" focusable="false">
            <Swatch status={status} x="0" width="18" height={18} />
          </svg>
          {statusLooks[status].word}
        </li>
      ))}
    </ul>
  );
}

interface SwatchProps {
  readonly status: RegisterStatus;
  readonly x: string;
  readonly width: string;
  readonly height: number;
  readonly tip?: string;
}

/** Colour, and a texture over it: statuses can be told apart without either. */
function Swatch({ status, x, width, height, tip }: SwatchProps) {
  const key = status.replace(' ', '-');
  return (
    <g>
      {tip === undefined ? null : <title>{tip}</title>}
      <rect className={`hr-swatch hr-swatch--${key}`} x={x} width={width} height={height} />
      <rect className="hr-swatch__texture" x={x} width={width} height={height} fill={`url(#texture-${key})`} />
      <rect className="hr-swatch__edge" x={x} width={width} height={height} fill="none" />
    </g>
  );
}

function Bar({ bar, whole }: { readonly bar: UnitBar; readonly whole: number }) {
  const parts = stackParts(bar.counts, whole);
  const told = parts.map(({ status, count }) => `${numberInWords(count)} ${statusLooks[status].word.toLowerCase()}`).join(', ');
  return (
    <svg className="hr-chart__bar" width="100%" height="28" role="img" aria-label={`${bar.unit}: ${told}`} focusable="false">
      {parts.map(({ status, count, from, width }) => (
        <Swatch
          key={status}
          status={status}
          x={`${String(from)}%`}
          width={`${String(width)}%`}
          height={28}
          tip={`${statusLooks[status].word}: ${numberInWords(count)}`}
        />
      ))}
    </svg>
  );
}

function UnitTable({ byUnit, statuses }: Props & { readonly statuses: readonly RegisterStatus[] }) {
  return (
    <Opens summary={<>As a table: {countInWords(byUnit.length, 'unit')}</>}>
      <div className="scroll" tabIndex={0} role="region" aria-label="Status by unit, as a table">
        <table className="table hr-table--numbers">
          <thead>
            <tr>
              <th scope="col">Unit</th>
              {statuses.map((status) => (
                <th scope="col" key={status}>
                  {statusLooks[status].word}
                </th>
              ))}
              <th scope="col">All</th>
            </tr>
          </thead>
          <tbody>
            {byUnit.map(({ unit, counts }) => (
              <tr key={unit}>
                <th scope="row">{unit === '' ? 'No unit given' : unit}</th>
                {statuses.map((status) => (
                  <td key={status}>{numberInWords(counts[status] ?? 0)}</td>
                ))}
                <td>{numberInWords(totalOf(counts))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Opens>
  );
}
