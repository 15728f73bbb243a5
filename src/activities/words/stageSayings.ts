import { stageTitle, type ProcedureStage } from '#src/domain/procedure/procedureStage.ts';

/** A procedure with stages that can be explained to a colleague. */
export interface SayBackProcedure {
  readonly id: string;
  readonly name: string;
  /** In the pack's own words, terms filled in. */
  readonly stages: readonly ProcedureStage[];
  /** Where the reader shows each clause, by its locator. */
  readonly clauseHrefs: Readonly<Record<string, string>>;
}

/** One thing that a document says of a stage. */
export interface StageSaying {
  readonly id: string;
  /** "Begins when", "Who receives it". */
  readonly name: string;
  readonly says: readonly string[];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a document says of a stage, one thing after another; what it leaves open is left out, save that it gives no time. */
export function stageSayings(stage: ProcedureStage, stages: readonly ProcedureStage[]): StageSaying[] {
  const next = stage.leadsTo.flatMap((id) => stages.find((other) => other.id === id) ?? []).map(stageTitle);
  const sayings = [
    { id: 'begins', name: 'Begins when', says: [stage.entersWhen] },
    { id: 'receives', name: 'Who receives it', says: [stage.receivedBy] },
    { id: 'time', name: 'Time limit', says: stage.deadlines.length === 0 ? ['None given.'] : stage.deadlines },
    { id: 'ends', name: 'May end in', says: stage.outcomes },
    { id: 'leads', name: 'May lead to', says: next },
  ];
  return sayings.filter(({ says }) => says.length > 0).map((saying) => ({ ...saying, says: saying.says.map(capitalised) }));
}
