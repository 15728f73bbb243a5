import { walkScenario } from '#src/domain/assessment/walk/walkScenario.ts';
import type { WalkReport } from '#src/domain/assessment/walk/walkScenario.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { Content } from '../content.ts';
import { namesInConditions } from './checkConditions.ts';
import type { CheckedScenario } from './checkScenario.ts';

/** What a walk under one procedure found, without the lists that other parts of the report hold. */
type Walked = Pick<WalkReport, 'paths' | 'cleanPaths' | 'scores'> & WalkReport['stakes'];

/** One scenario in figures, for the coverage report. */
export interface WalkedScenario {
  readonly scenario: string;
  readonly scenes: number;
  /** Facts and acts on which the story hangs. */
  readonly conditions: number;
  readonly outcomes: readonly string[];
  /** By procedure; empty where the story cannot be walked. */
  readonly under: Readonly<Record<string, Walked>>;
}

/** The figures of one scenario that has been checked. */
export function walkedScenario(scenario: Scenario, { organisation }: Content, checked?: CheckedScenario): WalkedScenario {
  const under = (checked?.surveys ?? []).map(({ survey, judge }) => {
    const { paths, cleanPaths, stakes, scores } = walkScenario(scenario, judge.rulebook, organisation);
    return [survey.procedure, { paths, cleanPaths, ...stakes, scores }] as const;
  });
  return {
    scenario: scenario.id,
    scenes: scenario.scenes.length,
    conditions: namesInConditions(scenario).length,
    outcomes: scenario.outcomes,
    under: Object.fromEntries(under),
  };
}
