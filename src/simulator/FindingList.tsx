import { StatusChip } from '#src/ui/StatusChip.tsx';
import type { CountedFinding } from './findings/findingsByDecision.ts';
import { FindingNote } from './FindingNote.tsx';

interface Props {
  readonly findings: readonly CountedFinding[];
}

/** What a reply comes to. The weightiest finding gives its reason at once, and so does everything that lost; the rest opens. */
export function FindingList({ findings }: Props) {
  const spoken = findings.filter(({ standing }) => standing !== 'kept');
  const kept = findings.filter(({ standing }) => standing === 'kept');
  return (
    <>
      {spoken.length === 0 ? (
        <p className="finding">
          <StatusChip standing="judgement" /> <span>No rule and no clause settles this reply. That does not make it right or wrong.</span>
        </p>
      ) : (
        <ul className="findings" role="list">
          {spoken.map((found, index) => (
            <li key={`${found.title} ${String(index)}`}>
              <FindingNote found={found} shown={index === 0 || found.standing !== 'supported'} />
            </li>
          ))}
        </ul>
      )}
      {kept.length === 0 ? null : (
        <p className="finding finding--quiet meta">
          <StatusChip standing="kept" /> <span>{[...new Set(kept.map(({ title }) => title))].join(' · ')}</span>
        </p>
      )}
    </>
  );
}
