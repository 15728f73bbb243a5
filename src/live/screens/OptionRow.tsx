import type { PublicOption } from '#src/protocol/live.ts';
import { FindingLine } from './FindingLine.tsx';

interface Props {
  readonly option: PublicOption;
  /** Whether a vote is under way or over, so that a count is kept back. */
  readonly isCounted: boolean;
  readonly most: number;
}

const share = (count: number, most: number): string => `${String(Math.round((100 * count) / most))}%`;

function Count({ option: { count, countBefore }, isCounted, most }: Props) {
  if (count === undefined) return isCounted ? <span className="option__hidden">hidden</span> : null;
  return (
    <span className="option__count">
      {countBefore === undefined ? null : (
        <span className="option__before">
          <span className="visually-hidden">first vote </span>
          {countBefore}
          <span aria-hidden="true"> →</span> <span className="visually-hidden">second vote </span>
        </span>
      )}
      {count}
      <svg className="option__bar" width="100%" height="100%" aria-hidden="true" focusable="false">
        {countBefore === undefined ? null : <rect className="option__bar-before" width={share(countBefore, most)} height="30%" />}
        <rect
          className="option__bar-now"
          y={countBefore === undefined ? '0' : '45%'}
          width={share(count, most)}
          height={countBefore === undefined ? '100%' : '55%'}
        />
      </svg>
    </span>
  );
}

/** One reply: its letter, its words, its count once counts are shown, its findings once they are revealed. */
export function OptionRow(props: Props) {
  const { letter, text, deed, findings } = props.option;
  return (
    <li className="option">
      <span className="option__letter">{letter}</span>
      <span className="option__body">
        <span className="option__text">{deed ? text : `“${text}”`}</span>
        {findings?.map((finding, index) => (
          <FindingLine key={finding.title} finding={finding} more={index === 0 ? findings.length - 1 : 0} />
        ))}
      </span>
      <Count {...props} />
    </li>
  );
}
