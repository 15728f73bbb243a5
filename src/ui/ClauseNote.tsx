import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface Props {
  /** "Why: clause 2.3" or "Why: the charter, “limits before the story”". */
  readonly title: string;
  /** One or two sentences about the act. */
  readonly children: ReactNode;
  /** What opening shows: "clause 2.3 of the JCU procedure". Left out where there is no clause to show. */
  readonly clause?: string;
  readonly gist?: string;
  /** How strongly the document puts it: must, should, may. */
  readonly modality?: string;
  /** Where the clause stands in the reader. */
  readonly href?: string;
}

/** The clause beside a consequence: why, and on opening, the clause's own gist. */
export function ClauseNote({ title, children, clause, gist, modality, href }: Props) {
  return (
    <div className="clause">
      <p>
        <strong>{title}.</strong> {children}
      </p>
      {clause === undefined || gist === undefined ? null : (
        <details>
          <summary>
            <Icon name="open" size={18} />
            Read {clause}
          </summary>
          <p>{gist}</p>
          <p className="clause__source">
            {modality === undefined ? null : <span>The document’s own word: {modality}. </span>}
            {href === undefined ? null : <a href={href}>Open it in the whole document</a>}
          </p>
        </details>
      )}
    </div>
  );
}
