import { Icon } from '#src/ui/Icon.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { capitalised } from '../findings/actsInWords.ts';
import type { CountedFinding } from '../findings/findingsByDecision.ts';
import { AsNoted } from './AsNoted.tsx';

interface Props {
  readonly found: CountedFinding;
}

/** "lost 3 points", "3 points", or that another finding of the same rule has counted. */
function pointsInWords({ points }: CountedFinding): string {
  const amount = (count: number): string => `${String(count)} ${count === 1 ? 'point' : 'points'}`;
  if (points.lost > 0) return `lost ${amount(points.lost)}`;
  if (points.met > 0) return `met ${amount(points.met)}`;
  return points.countedElsewhere ? 'counted once, elsewhere' : '';
}

/** One duty in the timeline: how it stands, its clause, its points, and why. */
export function TimelineFinding({ found }: Props) {
  const { standing, title, clause, text, finding } = found;
  const points = pointsInWords(found);
  return (
    <li>
      <details className="why">
        <summary>
          <StatusChip standing={standing} /> <span className="why__title">{title}</span> <Icon name="open" size={16} />
        </summary>
        <p>{text}</p>
        {clause.gist === undefined ? null : (
          <p>
            {capitalised(clause.name)}: {clause.gist}
          </p>
        )}
      </details>
      <p className="timeline__source">
        {clause.href === undefined ? clause.short : <a href={clause.href}>{clause.short}</a>}
        {points === '' ? '' : ` · ${points}`}
      </p>
      {finding.question === undefined ? null : <AsNoted question={finding.question} />}
    </li>
  );
}
