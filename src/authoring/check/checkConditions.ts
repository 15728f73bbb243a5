import type { Scenario, StoryCondition } from '#src/domain/scenario/scenario.ts';
import type { Remark } from '../problem.ts';
import { reportOnScenario } from './scenarioReport.ts';

const MOST = 8;

function conditionsIn({ scenes }: Scenario): StoryCondition[] {
  const choices = scenes.flatMap((scene) => scene.choices);
  const lines = [...scenes.flatMap(({ says }) => says), ...choices.flatMap(({ then }) => then)];
  const branches = choices.flatMap(({ goTo }) => goTo);
  return [...lines.map(({ when }) => when), ...branches.map(({ when }) => when), ...choices.map(({ onlyIf }) => onlyIf)].filter(
    (condition) => condition !== undefined,
  );
}

/** The facts and acts that decide which lines are spoken, which options are open and where the story goes. */
export function namesInConditions(scenario: Scenario): string[] {
  const names = conditionsIn(scenario).flatMap(({ done, notDone, known }) => [
    ...(done ?? []),
    ...(notDone ?? []),
    ...Object.keys(known ?? {}),
  ]);
  return [...new Set(names)];
}

/** Reports a story that hangs on more than a person can keep in mind, or a walk in reasonable time. */
export function checkConditions(scenario: Scenario): readonly Remark[] {
  const report = reportOnScenario(scenario);
  const names = namesInConditions(scenario);
  if (names.length > MOST) {
    const says = `The conditions of this scenario use ${names.length} facts and acts (${names.join(', ')}); ${MOST} are the most.`;
    report.error(['scenario'], says, 'Drop the conditions that matter least.');
  }
  return report.remarks;
}
