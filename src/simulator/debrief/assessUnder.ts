import { assessChoices, type Playable } from '#src/domain/assessment/playable.ts';
import type { Assessment } from '#src/domain/assessment/assessTrace.ts';
import { findingsByDecision, type CountedFinding } from '../findings/findingsByDecision.ts';
import type { ProcedureForPlay, ScenarioForPlay } from '../scenarioForPlay.ts';
import type { Turn } from '../story/turnsOf.ts';

/** The choices of a run assessed under one procedure. */
export interface RunUnder {
  readonly procedure: ProcedureForPlay;
  readonly playable: Playable;
  readonly assessment: Assessment;
  readonly found: ReadonlyMap<number, readonly CountedFinding[]>;
}

/** A run assessed under one procedure, whichever it was played under. */
export function assessUnder(forPlay: ScenarioForPlay, playable: Playable, procedure: ProcedureForPlay, turns: readonly Turn[]): RunUnder {
  const choices = turns.map(({ choice }) => choice.id);
  const assessment = assessChoices(playable, choices);
  return { procedure, playable, assessment, found: findingsByDecision({ forPlay, procedure }, assessment.findings, turns) };
}
