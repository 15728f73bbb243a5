/** A table on its way into a file: one heading for each column, then the rows in the same order. Every cell is text. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
