/** A word of the trade, explained. */
export interface GlossaryEntry {
  /** The term as an address has it: `vicarious-liability`. */
  readonly id: string;
  readonly term: string;
  /** Other words for it. */
  readonly also: readonly string[];
  readonly means: string;
  /** Other terms of the glossary. */
  readonly see: readonly string[];
}
