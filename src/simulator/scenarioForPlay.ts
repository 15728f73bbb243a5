import { makePlayable, type Judge, type Playable } from '#src/domain/assessment/playable.ts';
import type { Answer, Clause, Terms } from '#src/domain/procedure/procedure.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { Question } from '#src/domain/vocabulary/vocabulary.ts';
import type { BranchMapLayout } from './branchMap/branchMapLayout.ts';

/** A clause as the player shows it: where it stands and what it says. */
export type ClauseForPlay = Pick<Clause, 'id' | 'locator' | 'gist' | 'modality'>;

/** The charter or one procedure, with only those rules, answers and clauses that this scenario can touch. */
export interface DocumentForPlay {
  readonly id: string;
  /** "JCU procedure", as it reads after "the". */
  readonly name: string;
  readonly clauses: readonly ClauseForPlay[];
  readonly rules: readonly Rule[];
}

/** One procedure on offer: its words, its answers, and its judge without the rules, which stand in the documents once. */
export interface ProcedureForPlay {
  readonly id: string;
  readonly name: string;
  readonly terms: Terms;
  readonly currency?: string | undefined;
  /** True while questions are not entered: for practice only. */
  readonly isDraft: boolean;
  readonly answers: readonly Answer[];
  readonly judge: Omit<Judge, 'rulebook'>;
  /** Ids of the rules in force, in order; those of the charter and its own. */
  readonly ruleIds: readonly string[];
}

/** The words of the vocabulary that this scenario can need, by id. */
export interface WordsForPlay {
  readonly acts: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
  /** Outcomes in their short form. */
  readonly outcomes: Readonly<Record<string, string>>;
  readonly questions: readonly Pick<Question, 'id' | 'ask' | 'answers' | 'weight' | 'outcomes'>[];
}

/** Where the player's links go. Addresses of folders end in a slash. */
export interface LinksForPlay {
  readonly scenario: string;
  readonly scenarios: string;
  readonly courses: string;
  readonly procedures: string;
  readonly record: string;
  readonly home: string;
}

/** Everything that the page of one scenario hands to the player: plain values, kept small. */
export interface ScenarioForPlay {
  readonly scenario: Scenario;
  /** The charter first. */
  readonly documents: readonly DocumentForPlay[];
  readonly procedures: readonly ProcedureForPlay[];
  readonly procedureInForce: string;
  readonly words: WordsForPlay;
  readonly links: LinksForPlay;
  readonly branchMap: BranchMapLayout;
}

function rulesOf({ documents }: ScenarioForPlay, ids: readonly string[]): Rule[] {
  const all = new Map(documents.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule]));
  return ids.flatMap((id) => all.get(id) ?? []);
}

/** The scenario under one of its procedures, ready to be played and assessed. */
function playableUnder(forPlay: ScenarioForPlay, { judge, ruleIds, answers }: ProcedureForPlay): Playable {
  const questions = forPlay.words.questions.map(({ id, weight, outcomes }) => ({ id, weight, outcomes }));
  const rulebook = { rules: rulesOf(forPlay, ruleIds), answers, questions };
  return makePlayable(forPlay.scenario, { ...judge, rulebook });
}

/** The scenario under each procedure on offer, by the procedure's id. */
export function playablesOf(forPlay: ScenarioForPlay): ReadonlyMap<string, Playable> {
  return new Map(forPlay.procedures.map((procedure) => [procedure.id, playableUnder(forPlay, procedure)]));
}
