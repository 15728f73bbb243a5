/** What one pack says to one question, in its own sentences, with the clause to look at. */
export interface SheetRow {
  readonly question: string;
  readonly ask: string;
  readonly says: string;
  /** As printed; empty where nobody has entered the question. */
  readonly clause: string;
  readonly href: string;
}

/** The questions of the sheet as one pack answers them; the same questions in the same order for each pack. */
export interface ProcedureSheet {
  readonly procedure: string;
  readonly name: string;
  readonly rows: readonly SheetRow[];
}
