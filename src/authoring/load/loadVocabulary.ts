import { ANSWER_WEIGHT } from '#src/domain/procedure/rulesInForce.ts';
import type { ActEntry, FactEntry, Outcome, Question } from '#src/domain/vocabulary/vocabulary.ts';
import { DOES_NOT_SAY } from '#src/domain/vocabulary/vocabulary.ts';
import type { Report } from '../report.ts';
import { actsFile } from '../schema/acts.ts';
import { checkShape } from '../schema/checkShape.ts';
import { factsFile } from '../schema/facts.ts';
import { outcomesFile } from '../schema/outcomes.ts';
import { questionsFile } from '../schema/questions.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import { reportTwice } from './reportTwice.ts';
import { DOES_NOT_SAY_OPTION } from './words.ts';

function eachNamed(entries: readonly { readonly id: string }[], key: string) {
  return entries.map(({ id }, index) => ({ name: id, entry: [index, key] }));
}

/** The acts of `acts.yaml`. */
export function loadActs(source: YamlSource, report: Report): ActEntry[] | undefined {
  const acts = checkShape(actsFile, source, report)?.map(({ act, label }) => ({ id: act, label }));
  reportTwice(report, 'act', eachNamed(acts ?? [], 'act'));
  return acts;
}

/** The facts of `facts.yaml`. */
export function loadFacts(source: YamlSource, report: Report): FactEntry[] | undefined {
  const facts = checkShape(factsFile, source, report)?.map(({ fact, label, judgement }) => ({
    id: fact,
    label,
    judgement: judgement === 'yes',
  }));
  reportTwice(report, 'fact', eachNamed(facts ?? [], 'fact'));
  return facts;
}

/** The outcomes of `outcomes.yaml`, each with its parts. */
export function loadOutcomes(source: YamlSource, report: Report): Outcome[] | undefined {
  const outcomes = checkShape(outcomesFile, source, report)?.map((entry) => ({
    id: entry.outcome,
    label: entry.label,
    short: entry.short ?? entry.label,
    parts: (entry.parts ?? []).map(({ part, label }) => ({ id: part, label })),
  }));
  reportTwice(report, 'outcome', eachNamed(outcomes ?? [], 'outcome'));
  return outcomes;
}

/** The questions of `questions.yaml`, each with its answers and "does not say". */
export function loadQuestions(source: YamlSource, report: Report): Question[] | undefined {
  const questions = checkShape(questionsFile, source, report)?.map((entry, index) => {
    if (Object.hasOwn(entry.answers, DOES_NOT_SAY)) {
      const says = `"${DOES_NOT_SAY}" is an answer to every question already.`;
      report.errorAtKey([index, 'answers', DOES_NOT_SAY], says, 'Remove this line.');
    }
    return {
      id: entry.question,
      ask: entry.ask,
      topic: entry.topic ?? 'steps',
      answers: [...Object.entries(entry.answers).map(([id, label]) => ({ id, label })), DOES_NOT_SAY_OPTION],
      weight: entry.weight ?? ANSWER_WEIGHT,
      outcomes: entry.outcomes ?? [],
    };
  });
  reportTwice(report, 'question', eachNamed(questions ?? [], 'question'));
  return questions;
}
