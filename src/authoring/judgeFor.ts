import type { Judge } from '#src/domain/assessment/playable.ts';
import { rulebookFor } from '#src/domain/assessment/rulebookFor.ts';
import { findStakes } from '#src/domain/assessment/walk/walkScenario.ts';
import type { Answer, Procedure } from '#src/domain/procedure/procedure.ts';
import type { Rule } from '#src/domain/procedure/rule.ts';
import type { Rulebook } from '#src/domain/procedure/rulesInForce.ts';
import { contentHashOf } from '#src/domain/record/attempt/contentHash.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { Content } from './content.ts';

type Source = Pick<Content, 'vocabulary' | 'charter' | 'organisation'>;

/** Without what serves the author alone, so that it neither travels to a page nor enters a hash. */
function asJudged<T extends Rule | Answer>(entry: T): T {
  const { notInStories: _reason, ...judged } = entry;
  return judged as T;
}

const withoutExamples = (answer: Answer): Answer => ({ ...asJudged(answer), examples: undefined });

/** The charter and one procedure together, with the weights and outcomes of the questions. */
export function rulebookUnder({ charter, vocabulary }: Source, procedure: Procedure): Rulebook {
  const { questions } = vocabulary;
  return {
    rules: [...charter.rules, ...procedure.rules].map(asJudged),
    answers: procedure.answers.map(withoutExamples),
    questions,
  };
}

/** All that a run of a scenario under a procedure is assessed by, its stakes found by a walk. */
export function judgeFor(content: Source, scenario: Scenario, procedure: Procedure): Judge {
  const { passMark, localSettings } = content.organisation;
  const rulebook = rulebookFor(scenario, rulebookUnder(content, procedure));
  const judge = { procedure: procedure.id, rulebook, passMark, localSettings };
  return {
    ...judge,
    stakes: findStakes(scenario, rulebook, localSettings),
    contentHash: contentHashOf(scenario, judge),
  };
}
