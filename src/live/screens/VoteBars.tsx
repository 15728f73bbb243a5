import type { DebriefPage } from '#src/protocol/live.ts';

type Votes = Extract<DebriefPage, { shows: 'votes' }>;

function Bar({ count, most, kind }: { readonly count: number; readonly most: number; readonly kind: 'first' | 'second' }) {
  return (
    <span className="votes__line">
      <svg className={`votes__bar votes__bar--${kind}`} width="100%" height="100%" aria-hidden="true" focusable="false">
        <rect width={`${String(Math.round((100 * count) / most))}%`} height="100%" rx="3" />
      </svg>
      <span className="votes__count">
        <span className="votes__word">{kind === 'first' ? 'first' : 'second'}</span> {count}
      </span>
    </span>
  );
}

/** The second vote held against the first, as bars with their figures. Hidden until the trainer shows them. */
export function VoteBars({ page: { moment, options, shown } }: { readonly page: Votes }) {
  const most = Math.max(1, ...options.map(({ first = 0, second = 0 }) => Math.max(first, second)));
  return (
    <>
      <p className="rows__moment">{moment}</p>
      <ol className="votes" role="list">
        {options.map(({ letter, text, first, second }) => (
          <li key={letter}>
            <span className="option__letter">{letter}</span>
            <span className="votes__text">{text}</span>
            {shown && first !== undefined && second !== undefined ? (
              <span className="votes__bars">
                <Bar count={first} most={most} kind="first" />
                <Bar count={second} most={most} kind="second" />
              </span>
            ) : (
              <span className="option__hidden">hidden</span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
