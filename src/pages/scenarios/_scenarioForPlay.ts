import type { Content } from '#src/authoring/content.ts';
import { judgeFor } from '#src/authoring/judgeFor.ts';
import type { Judge } from '#src/domain/assessment/playable.ts';
import { isDraft } from '#src/domain/procedure/isDraft.ts';
import type { Answer, Charter, Procedure } from '#src/domain/procedure/procedure.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import { outcomeOf, type Question } from '#src/domain/vocabulary/vocabulary.ts';
import { layOutBranchMap } from '#src/simulator/branchMap/layOutBranchMap.ts';
import type { DocumentForPlay, LinksForPlay, ProcedureForPlay, ScenarioForPlay, WordsForPlay } from '#src/simulator/scenarioForPlay.ts';

const clauseOf = (answer: Answer): string => (answer.kind === 'given' ? answer.clause : answer.nearest);

/** A rule without its examples, which serve its author alone. */
const lean = (rule: Rule): Rule => ({ ...rule, examples: [] });

/** What of a document this scenario can touch: the rules in force in some judge, and the clauses behind rules and answers. */
function documentForPlay(source: Procedure | Charter, ruleIds: ReadonlySet<string>, answers: readonly Answer[]): DocumentForPlay {
  const rules = source.rules.filter(({ id }) => ruleIds.has(id)).map(lean);
  const named = new Set([...rules.map(({ clause }) => clause), ...answers.map(clauseOf)]);
  const clauses = source.clauses
    .filter(({ locator }) => named.has(locator))
    .map(({ id, locator, gist, modality }) => ({ id, locator, gist, modality }));
  return { id: source.id, name: source.name, clauses, rules };
}

function procedureForPlay(source: Procedure, { rulebook, ...judge }: Judge, questions: readonly Question[]): ProcedureForPlay {
  const { id, name, terms, currency } = source;
  const ruleIds = rulebook.rules.map((rule) => rule.id);
  const shown = currency === undefined ? {} : { currency };
  return { id, name, terms, answers: rulebook.answers, judge, ruleIds, isDraft: isDraft(source, questions), ...shown };
}

function actsIn(scenario: Scenario): Set<string> {
  return new Set(scenario.scenes.flatMap((scene) => [...scene.onEntering, ...scene.choices.flatMap((choice) => choice.acts)]));
}

/** The labels of those entries that occur, by id. */
function labelsOf<T extends { readonly id: string }>(entries: readonly T[], occurs: ReadonlySet<string>, label: (entry: T) => string) {
  return Object.fromEntries(entries.filter(({ id }) => occurs.has(id)).map((entry) => [entry.id, label(entry)]));
}

function wordsForPlay({ vocabulary }: Content, scenario: Scenario, judges: readonly Judge[]): WordsForPlay {
  const rules = judges.flatMap(({ rulebook }) => rulebook.rules);
  const told = new Set(judges.flatMap(({ rulebook }) => rulebook.questions.map(({ id }) => id)));
  const questions = vocabulary.questions
    .filter(({ id }) => told.has(id))
    .map(({ id, ask, answers, weight, outcomes }) => ({ id, ask, answers, weight, outcomes }));
  const outcomes = [...scenario.outcomes, ...rules.flatMap((rule) => rule.outcomes), ...questions.flatMap((each) => each.outcomes)];
  const facts = rules.flatMap((rule) => Object.keys(rule.when));
  return {
    acts: labelsOf(vocabulary.acts, actsIn(scenario), ({ label }) => label),
    facts: labelsOf(vocabulary.facts, new Set(facts), ({ label }) => label),
    outcomes: labelsOf(vocabulary.outcomes, new Set(outcomes.map(outcomeOf)), ({ short }) => short),
    questions,
  };
}

/** A scenario with all that its player needs under each procedure on offer, and nothing more: it travels in the page. */
export function scenarioForPlay(content: Content, scenario: Scenario, links: LinksForPlay): ScenarioForPlay {
  const { proceduresOffered, procedureInForce } = content.organisation;
  const packs = proceduresOffered.flatMap((id) => content.procedures.filter((procedure) => procedure.id === id));
  const judges = packs.map((pack) => judgeFor(content, scenario, pack));
  const ruleIds = new Set(judges.flatMap(({ rulebook }) => rulebook.rules.map(({ id }) => id)));
  const answersUnder = (pack: Procedure) => judges.find(({ procedure }) => procedure === pack.id)?.rulebook.answers ?? [];
  const { judgements: _forTheAuthor, forTrainers: _forTheTrainer, ...story } = scenario;
  return {
    scenario: story,
    documents: [documentForPlay(content.charter, ruleIds, []), ...packs.map((pack) => documentForPlay(pack, ruleIds, answersUnder(pack)))],
    procedures: packs.flatMap((pack, index) => {
      const judge = judges[index];
      return judge ? [procedureForPlay(pack, judge, content.vocabulary.questions)] : [];
    }),
    procedureInForce,
    words: wordsForPlay(content, scenario, judges),
    links,
    branchMap: layOutBranchMap(scenario),
  };
}
