import { makePlayable, type Judge, type Playable } from '#src/domain/assessment/playable.ts';
import { findStakes } from '#src/domain/assessment/walk/walkScenario.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import { contentHashOf } from '#src/domain/record/attempt/contentHash.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import { mustByEnd, mustNot } from './aRule.ts';
import { aChoice, aScenario, aScene, anEnding } from './aScenario.ts';

/** Two decisions with the same choices open at both: listen or question, then the end. */
export const TWO_DECISIONS: Scenario = aScenario([
  aScene('door', [aChoice('listen', 'story', { acts: ['hear/account'] }), aChoice('question', 'story', { acts: ['question/respondent'] })]),
  aScene('story', [aChoice('listen', 'end', { acts: ['hear/account'] }), aChoice('refer', 'end', { acts: ['refer/eap'] })]),
  anEnding('end'),
]);

const RULES: readonly Rule[] = [
  mustByEnd('hear/account', { id: 'hear', weight: 6 }),
  mustByEnd('refer/*', { id: 'refer', weight: 4 }),
  mustNot('question/*', { id: 'no-questions', weight: 3, critical: true }),
];

/** The judge of a scenario under a few rules, with its stakes and hash found as for real content. */
export function aJudge(scenario: Scenario, rules: readonly Rule[] = RULES, procedure = 'harbour'): Judge {
  const judge = { procedure, rulebook: { rules, answers: [], questions: [] }, passMark: 80, localSettings: {} };
  return { ...judge, stakes: findStakes(scenario, judge.rulebook, {}), contentHash: contentHashOf(scenario, judge) };
}

export function aPlayable(scenario: Scenario = TWO_DECISIONS, rules?: readonly Rule[]): Playable {
  return makePlayable(scenario, aJudge(scenario, rules));
}
