/** A clause of a pack in two versions of its document, in our words. */
export interface PackChange {
  readonly procedure: string;
  /** As printed in the version in force; in the one before, where the clause is gone. */
  readonly clause: string;
  /** Absent where the clause is new. */
  readonly was?: string | undefined;
  /** Absent where the clause is gone. */
  readonly is?: string | undefined;
}

/** Something that has changed for officers: one dated card. */
export interface Change {
  readonly id: string;
  /** The day on which it began or was made; ISO 8601. */
  readonly on: string;
  /** Only the day on which it was seen is known, and not the day on which it began. */
  readonly isDaySeen: boolean;
  readonly of: 'law' | 'policy' | 'document';
  readonly title: string;
  readonly what: string;
  readonly forOfficers: string;
  /** Whether it is sure to stand as it is told here; if not, it was so at the last check. */
  readonly isCertain: boolean;
  readonly source: string;
  /** The page on the law that says more. */
  readonly law?: string | undefined;
  /** The pack whose document changed. */
  readonly procedure?: string | undefined;
  /** Clause by clause, where two versions of the document are known. */
  readonly clauses: readonly PackChange[];
}
