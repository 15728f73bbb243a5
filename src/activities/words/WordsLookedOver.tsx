import { StatusChip } from '#src/ui/StatusChip.tsx';
import { excerptAt, type LookedOver, type PointLookedOver } from './lookOver.ts';

interface Props {
  readonly looked: LookedOver | undefined;
  /** The text that was looked over, whatever has been written since. */
  readonly text: string;
}

function summary({ points, leaveOut }: LookedOver): string {
  const found = points.filter(({ places }) => places.length > 0).length;
  const better = leaveOut.length === 0 ? '' : ` ${String(leaveOut.length)} better left out.`;
  return `${String(found)} of ${String(points.length)} points found.${better}`;
}

/** What was found and what was not, as hints: the words for it may simply be others. */
export function WordsLookedOver({ looked, text }: Props) {
  return (
    <div className="looked-over">
      <p role="status" className="looked-over__sum">
        {looked === undefined ? '' : summary(looked)}
      </p>
      {looked === undefined ? null : (
        <>
          <ul className="ruled looked-over__points" role="list">
            {looked.leaveOut.map((found) => (
              <BetterLeftOut key={found.point.id} found={found} text={text} />
            ))}
            {looked.points.map(({ point, places }) => (
              <li key={point.id}>
                {places.length > 0 ? (
                  <StatusChip standing="supported" word="Found" />
                ) : (
                  <StatusChip standing="missed" word="Not found yet" />
                )}{' '}
                <span>
                  {point.label}. {places.length > 0 ? null : <span className="meta">Why: {point.why}</span>}
                </span>
              </li>
            ))}
          </ul>
          <p className="meta">This looks for words alone. If yours say the same in another way, they stand.</p>
        </>
      )}
    </div>
  );
}

function BetterLeftOut({ found: { point, places }, text }: { readonly found: PointLookedOver; readonly text: string }) {
  return (
    <li>
      <StatusChip standing="caution" word="Better left out" />{' '}
      <span>
        {point.label}. <span className="meta">Why: {point.why}</span>
        {places.map((place) => {
          const { before, found, after } = excerptAt(text, place);
          return (
            <q className="looked-over__excerpt" key={place.from}>
              {before}
              <mark>{found}</mark>
              {after}
            </q>
          );
        })}
      </span>
    </li>
  );
}
