import { StatusChip, type HowItStands } from '#src/ui/StatusChip.tsx';
import type { PointedOut } from './pointOut.ts';

const LOOKS: Readonly<Record<PointedOut['kind'], { standing: HowItStands; word: string }>> = {
  'could identify': { standing: 'caution', word: 'Could point to someone' },
  'leaves out too much': { standing: 'missed', word: 'Could be kept' },
  protected: { standing: 'kept', word: 'Protected' },
};

function summary(points: readonly PointedOut[]): string {
  const open = points.filter(({ kind }) => kind === 'could identify').length;
  if (open === 0) return 'No count here points to one person. A story or a date in words still can.';
  return `${String(open)} ${open === 1 ? 'thing' : 'things'} here could still point to someone.`;
}

/** What could still point to someone, what could have been kept, and what the small-number rule has done. */
export function PointsOut({ points }: { readonly points: readonly PointedOut[] }) {
  return (
    <div className="points-out">
      <p role="status" className="points-out__sum">
        {summary(points)}
      </p>
      <ul className="ruled" role="list">
        {points.map(({ id, kind, says }) => (
          <li key={id}>
            <StatusChip {...LOOKS[kind]} /> <span>{says}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
