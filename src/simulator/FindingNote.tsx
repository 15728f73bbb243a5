import { ClauseNote } from '#src/ui/ClauseNote.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import type { FindingInWords } from './findings/findingInWords.ts';

interface Props {
  readonly found: FindingInWords;
  /** The reason is shown at once; otherwise it opens in place. */
  readonly shown: boolean;
}

/** One finding: icon and word, then why, with the clause to be opened in place. */
export function FindingNote({ found, shown }: Props) {
  const { standing, title, why, text, clause } = found;
  const note = (
    <ClauseNote
      title={why}
      clause={clause.full}
      {...(clause.gist === undefined ? {} : { gist: clause.gist })}
      {...(clause.modality === undefined ? {} : { modality: clause.modality })}
      {...(clause.href === undefined ? {} : { href: clause.href })}
    >
      {text}
    </ClauseNote>
  );
  return (
    <>
      <p className="finding">
        <StatusChip standing={standing} /> <span>{title}</span>
      </p>
      {shown ? (
        note
      ) : (
        <details className="opens">
          <summary>
            <Icon name="open" size={18} />
            {why}
          </summary>
          {note}
        </details>
      )}
    </>
  );
}
