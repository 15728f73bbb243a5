import { monthInWords, numberInWords, shortMonthInWords } from '../inWords.ts';
import { labelEvery, topOfScale } from './chartGeometry.ts';
import { Opens } from '../pieces/Opens.tsx';

interface Props {
  /** What is counted: "completions". */
  readonly what: string;
  readonly months: readonly { readonly month: string; readonly count: number }[];
}

const HEIGHT = 150;
const FOOT = 26;
const HEAD = 22;
const MOST_LABELS = 5;
const MOST_COUNTS = 13;

/** A column for each month, and the same as a table. */
export function MonthColumns({ what, months }: Props) {
  const largest = Math.max(0, ...months.map(({ count }) => count));
  if (largest === 0) return <p className="meta">No {what} in these months.</p>;
  return (
    <figure className="hr-chart">
      <Columns what={what} months={months} largest={largest} />
      <Opens summary="As a table">
        <table className="table hr-table--numbers">
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">{what.charAt(0).toUpperCase() + what.slice(1)}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, count }) => (
              <tr key={month}>
                <th scope="row">{monthInWords(month)}</th>
                <td>{numberInWords(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Opens>
    </figure>
  );
}

function Columns({ what, months, largest }: Props & { readonly largest: number }) {
  const top = topOfScale(largest);
  const room = HEIGHT - FOOT - HEAD;
  const each = 100 / months.length;
  // Where each column bears its count, the scale adds nothing.
  const withCounts = months.length <= MOST_COUNTS;
  const every = labelEvery(months.length, MOST_LABELS);
  const told = months.filter(({ count }) => count > 0).map(({ month, count }) => `${monthInWords(month)} ${numberInWords(count)}`);
  return (
    <svg
      className="hr-columns"
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={`${what} by month: ${told.join(', ')}`}
      focusable="false"
    >
      <line className="hr-columns__line" x1="0" x2="100%" y1={HEAD} y2={HEAD} />
      {withCounts ? null : (
        <text className="hr-columns__scale" x="100%" y={HEAD - 6} textAnchor="end">
          {numberInWords(top)}
        </text>
      )}
      {months.map(({ month, count }, index) => {
        const height = (count / top) * room;
        const middle = `${String((index + 0.5) * each)}%`;
        return (
          <g key={month}>
            <title>{`${monthInWords(month)}: ${numberInWords(count)}`}</title>
            <rect
              className="hr-columns__column"
              x={`${String((index + 0.15) * each)}%`}
              width={`${String(0.7 * each)}%`}
              y={HEIGHT - FOOT - height}
              height={height}
            />
            {withCounts && count > 0 ? (
              <text className="hr-columns__count" x={middle} y={HEIGHT - FOOT - height - 5} textAnchor="middle">
                {numberInWords(count)}
              </text>
            ) : null}
            {index % every === 0 ? (
              <text
                className="hr-columns__month"
                x={index === 0 ? '0' : middle}
                y={HEIGHT - 6}
                textAnchor={index === 0 ? 'start' : 'middle'}
              >
                {shortMonthInWords(month)}
              </text>
            ) : null}
          </g>
        );
      })}
      <line className="hr-columns__line hr-columns__line--foot" x1="0" x2="100%" y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
    </svg>
  );
}
