import type { CompareScreen as Compare, PublicMoment } from '#src/protocol/live.ts';

interface Props {
  readonly moment: PublicMoment;
  readonly compare: Compare;
}

/** The ways of the groups, or of one group under two procedures, side by side. */
export function CompareScreen({ moment, compare: { ways, part } }: Props) {
  return (
    <>
      <header className="screen__top">
        <p>{moment.scenario}</p>
        <p>Ways side by side</p>
      </header>
      <div className="screen__middle screen__middle--text">
        <h1 className="screen__title">
          {part === undefined ? 'All on one way so far' : `They part at moment ${String(part.number)}: ${part.title}`}
        </h1>
        <ol className="ways" role="list">
          {ways.map(({ name, letters, at, ended }) => (
            <li key={name}>
              <strong>{name}</strong>
              <ol className="ways__letters" role="list">
                {letters.map((letter, index) => (
                  <li key={index} className={part?.number === index + 1 ? 'ways__letter ways__letter--part' : 'ways__letter'}>
                    {letter}
                  </li>
                ))}
              </ol>
              <span className="ways__at">
                {ended ? 'ends: ' : 'is at: '}
                {at}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
