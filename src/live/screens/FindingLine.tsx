import type { PublicFinding } from '#src/protocol/live.ts';
import { StatusChip } from '#src/ui/StatusChip.tsx';

interface Props {
  readonly finding: PublicFinding;
  /** How many more there are, said only where there is no room for them. */
  readonly more?: number;
}

/** How a reply stands, in a line: icon and word, the rule or question, and where it is written. */
export function FindingLine({ finding: { standing, title, why }, more = 0 }: Props) {
  return (
    <span className="finding-line">
      <StatusChip standing={standing} />{' '}
      <span>
        {standing === 'judgement' ? '' : title}
        {why === '' ? '' : <span className="finding-line__why"> · {why}</span>}
        {more === 0 ? null : <span className="finding-line__more"> · {more} more</span>}
      </span>
    </span>
  );
}
