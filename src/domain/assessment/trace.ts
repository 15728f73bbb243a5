import type { Act } from '../vocabulary/acts.ts';
import type { KnownFacts } from '../vocabulary/facts.ts';
import { choicesOpen, type Position } from '../scenario/playScenario.ts';
import type { Choice } from '../scenario/scenario.ts';

/** What one choice does, says about the document and brings to light, and what the options passed over would have done. */
export interface Decision {
  readonly acts: readonly Act[];
  readonly tells: Readonly<Record<string, string>>;
  readonly facts: KnownFacts;
  /** The acts of each other option on offer. */
  readonly passedOver: readonly (readonly Act[])[];
}

/** Entering a scene, and the decision made there, if one was. */
export interface TraceStep {
  readonly entering: readonly Act[];
  readonly sceneFacts: KnownFacts;
  readonly decision?: Decision;
}

/** The ordered acts, tells and learned facts of one run. `ended` says that the run came to an ending of the story. */
export interface Trace {
  readonly start: KnownFacts;
  readonly steps: readonly TraceStep[];
  readonly ended: boolean;
}

/** The decision that choosing one of the open choices makes. */
export function decisionOf(choice: Choice, open: readonly Choice[]): Decision {
  const { acts, tells, facts } = choice;
  const passedOver = open.filter((other) => other.id !== choice.id).map((other) => other.acts);
  return { acts, tells, facts, passedOver };
}

/** The trace step of a position and the choice made in it, if one was. */
export function stepAt(position: Position, choiceId?: string): TraceStep {
  const { onEntering, facts } = position.scene;
  const open = choicesOpen(position);
  const choice = open.find((candidate) => candidate.id === choiceId);
  const entered = { entering: onEntering, sceneFacts: facts };
  return choice ? { ...entered, decision: decisionOf(choice, open) } : entered;
}
