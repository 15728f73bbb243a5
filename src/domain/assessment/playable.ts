import type { KnownFacts } from '../vocabulary/facts.ts';
import type { Rulebook } from '../procedure/rulesInForce.ts';
import { choose, factsAtStart, openScenario, setStage, type Position, type Stage } from '../scenario/playScenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { prepareAssessor, type Assessor } from './assessor.ts';
import { assessTrace, type Assessment } from './assessTrace.ts';
import type { Stakes } from './score.ts';
import { stepAt, type Trace, type TraceStep } from './trace.ts';

/** All that a run of one scenario under one procedure is assessed by. Plain values only, so that a page can carry it. */
export interface Judge {
  readonly procedure: string;
  readonly rulebook: Rulebook;
  readonly stakes: Stakes;
  readonly passMark: number;
  readonly localSettings: KnownFacts;
  /** Hash of everything that the assessment depends on; an attempt keeps it. */
  readonly contentHash: string;
}

/** A scenario on its stage with a judge beside it, ready to play and to assess. */
export interface Playable {
  readonly stage: Stage;
  readonly judge: Judge;
  readonly assessor: Assessor;
}

/** Sets up one scenario under one procedure. */
export function makePlayable(scenario: Scenario, judge: Judge): Playable {
  return { stage: setStage(scenario), judge, assessor: prepareAssessor(judge.rulebook) };
}

/** A run as it was played: the position it has come to, and its trace. */
export interface PlayedRun {
  readonly position: Position;
  readonly trace: Trace;
}

/** Plays choices from the start. Throws `ChoiceNotOpen` at the first that is not on offer. */
export function playChoices(playable: Pick<Playable, 'stage' | 'judge'>, choices: readonly string[]): PlayedRun {
  const { stage, judge } = playable;
  let position = openScenario(stage, judge.localSettings);
  const steps: TraceStep[] = [];
  for (const choice of choices) {
    const next = choose(stage, position, choice);
    steps.push(stepAt(position, choice));
    position = next;
  }
  steps.push(stepAt(position));
  const ended = position.scene.ending !== undefined;
  return { position, trace: { start: factsAtStart(stage.scenario, judge.localSettings), steps, ended } };
}

/** The assessment of choices made, under the playable's procedure. The same choices always give the same. */
export function assessChoices(playable: Playable, choices: readonly string[]): Assessment {
  const { trace } = playChoices(playable, choices);
  const { stakes, passMark } = playable.judge;
  const { outcomes } = playable.stage.scenario;
  return assessTrace(playable.assessor, trace, { stakes, passMark, outcomes });
}
