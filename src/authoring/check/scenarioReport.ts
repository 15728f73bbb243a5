import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { EntryPath } from '../problem.ts';
import { reportOn } from '../report.ts';
import type { Report } from '../report.ts';

/** A report on one scenario's file. */
export function reportOnScenario({ id }: Pick<Scenario, 'id'>): Report {
  return reportOn(`scenarios/${id}.yaml`);
}

/** The entry of one choice in a scenario's file. */
export function entryOfChoice(scenario: Scenario, sceneId: string, choiceId: string): EntryPath {
  const choices = scenario.scenes.find(({ id }) => id === sceneId)?.choices ?? [];
  return ['scenes', sceneId, 'choices', choices.findIndex(({ id }) => id === choiceId)];
}
