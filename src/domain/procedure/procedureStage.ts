/** One stage of a procedure: when it begins, who takes it up, by when, and where it may lead. */
export interface ProcedureStage {
  /** As the document counts it, "1", or a word for a way in that it does not count, "report". */
  readonly id: string;
  readonly name: string;
  readonly entersWhen: string;
  readonly receivedBy: string;
  /** Empty where the document gives no time. */
  readonly deadlines: readonly string[];
  /** Ids of the stages that may come next, earlier ones too. */
  readonly leadsTo: readonly string[];
  readonly outcomes: readonly string[];
  /** Locators of the clauses it is told from. */
  readonly clauses: readonly string[];
}

/** What a stage is called: "Stage 1: Local-level resolution", or its name alone where the document does not count it. */
export function stageTitle({ id, name }: Pick<ProcedureStage, 'id' | 'name'>): string {
  return /^\d+$/.test(id) ? `Stage ${id}: ${name}` : name;
}
