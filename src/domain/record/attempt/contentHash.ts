import type { Answer } from '../../procedure/procedure.ts';
import type { Rule } from '../../procedure/rule.ts';
import { outcomeOf } from '../../vocabulary/vocabulary.ts';
import type { Judge } from '../../assessment/playable.ts';
import type { Choice, Scenario, Scene } from '../../scenario/scenario.ts';
import { hashOf } from '../canonicalJson.ts';

const choiceForHash = ({ id, acts, tells, facts, onlyIf, goTo }: Choice) => ({ id, acts, tells, facts, onlyIf, goTo });

const sceneForHash = ({ id, onEntering, facts, choices, ending }: Scene) => ({
  id,
  onEntering,
  facts,
  ending: ending !== undefined,
  choices: choices.map(choiceForHash),
});

function formForHash(rule: Rule): object {
  switch (rule.form) {
    case 'before':
      return { strength: rule.strength, before: rule.before };
    case 'by end':
      return { strength: rule.strength, after: rule.after };
    case 'must not':
      return { unless: rule.unless };
    case 'may':
      return { overrides: rule.overrides };
  }
}

// Named one by one, so that a new entry for authors or readers never becomes part of what an attempt was judged by.
function ruleForHash(rule: Rule): object {
  const { id, form, acts, when, weight, critical, outcomes } = rule;
  return { id, form, acts, when, weight, critical, outcomes: outcomes.map(outcomeOf), ...formForHash(rule) };
}

function answerForHash(answer: Answer): object {
  const { question, when } = answer;
  return { question, when, ...(answer.kind === 'given' ? { answer: answer.answer } : { silent: true }) };
}

/**
 * The hash of what an assessment depends on: graph, acts, tells, facts, rules, answers, local settings and pass mark.
 * Wording is left out, so that mending a typo orphans no record. Source: DESIGN 2, "Attempt".
 */
export function contentHashOf(scenario: Scenario, judge: Omit<Judge, 'contentHash' | 'stakes'>): string {
  const { rules, answers, questions } = judge.rulebook;
  const byId = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return hashOf({
    start: scenario.start,
    factsAtStart: scenario.factsAtStart,
    outcomes: scenario.outcomes.map(outcomeOf),
    scenes: byId(scenario.scenes).map(sceneForHash),
    rules: byId(rules).map(ruleForHash),
    answers: answers.map(answerForHash),
    questions: byId(questions).map(({ id, weight, outcomes }) => ({ id, weight, outcomes: outcomes.map(outcomeOf) })),
    localSettings: judge.localSettings,
    passMark: judge.passMark,
  });
}
