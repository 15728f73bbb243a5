import type { Judge } from '#src/domain/assessment/playable.ts';
import { rulebookFor } from '#src/domain/assessment/rulebookFor.ts';
import { findStakes } from '#src/domain/assessment/walk/walkScenario.ts';
import type { Procedure } from '#src/domain/procedure/procedure.ts';
import type { Rulebook } from '#src/domain/procedure/rulesInForce.ts';
import { contentHashOf } from '#src/domain/record/contentHash.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { Content } from './content.ts';

type Source = Pick<Content, 'vocabulary' | 'charter' | 'organisation'>;

/** The charter and one procedure together, with the weights and outcomes of the questions. */
export function rulebookUnder({ charter, vocabulary }: Source, procedure: Procedure): Rulebook {
  const { questions } = vocabulary;
  return { rules: [...charter.rules, ...procedure.rules], answers: procedure.answers, questions };
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
