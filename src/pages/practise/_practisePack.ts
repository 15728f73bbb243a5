import type { QuestionItem } from '#src/domain/course/questionItems.ts';

/** One procedure as the practice page carries it: its questions, and where its clauses are to be read. */
export interface PractisePack {
  readonly id: string;
  readonly name: string;
  /** The address of the reader. */
  readonly reader: string;
  readonly items: readonly QuestionItem[];
  /** The ids of the clauses that the items name, by their locators. */
  readonly clauseIds: Readonly<Record<string, string>>;
}
