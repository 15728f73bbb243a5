import { matchesAny, type Act } from '../vocabulary/acts.ts';
import type { Rule } from '../procedure/rule.ts';
import { rulesInForce, type Rulebook } from '../procedure/rulesInForce.ts';
import type { Scenario } from '../scenario/scenario.ts';

function actsIn(scenario: Scenario): Act[] {
  return scenario.scenes.flatMap((scene) => [...scene.onEntering, ...scene.choices.flatMap((choice) => choice.acts)]);
}

function questionsIn(scenario: Scenario): Set<string> {
  const choices = scenario.scenes.flatMap((scene) => scene.choices);
  return new Set(choices.flatMap((choice) => Object.keys(choice.tells)));
}

// A duty by the end that waits for no act can fall due in any scenario, whatever is done in it.
function canFind(rule: Rule, acts: readonly Act[]): boolean {
  const some = (patterns: readonly string[]): boolean => acts.some((act) => matchesAny(patterns, act));
  if (rule.form === 'before') return some(rule.before) || some(rule.acts);
  if (rule.form === 'by end') return rule.after.length === 0 || some(rule.after);
  return some(rule.acts);
}

/** The part of a rulebook that can find anything in a scenario. Assessing with it gives the same findings as with the whole. */
export function rulebookFor(scenario: Scenario, rulebook: Rulebook): Rulebook {
  const acts = actsIn(scenario);
  const told = questionsIn(scenario);
  return {
    rules: rulesInForce(rulebook.rules).filter((rule) => canFind(rule, acts)),
    answers: rulebook.answers.filter((answer) => told.has(answer.question)),
    questions: rulebook.questions.filter((question) => told.has(question.id)),
  };
}
