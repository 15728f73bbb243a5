import { initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { learn, type KnownFacts } from '../vocabulary/facts.ts';
import { compileScenario } from './compileScenario.ts';
import type { Choice, Scenario, Scene } from './scenario.ts';
import { conditionHolds, type StoryState } from './storyState.ts';

/** A scenario ready to be played or walked: its machine beside its scenes by id. */
export interface Stage {
  readonly scenario: Scenario;
  readonly machine: AnyStateMachine;
  readonly scenes: ReadonlyMap<string, Scene>;
}

/** Where a run stands: the machine's snapshot and the scene it is in. */
export interface Position {
  readonly snapshot: AnyMachineSnapshot;
  readonly scene: Scene;
  readonly story: StoryState;
}

/** A choice was named that the scene does not offer. */
export class ChoiceNotOpen extends Error {
  readonly choice: string;

  constructor(scene: string, choice: string, open: readonly string[]) {
    const offered = open.join(', ') || 'nothing, the story has ended';
    super(`The scene "${scene}" does not offer the choice "${choice}". It offers: ${offered}.`);
    this.name = 'ChoiceNotOpen';
    this.choice = choice;
  }
}

/** Sets a scenario up for playing. Compiles its machine once. */
export function setStage(scenario: Scenario): Stage {
  const scenes = new Map(scenario.scenes.map((scene) => [scene.id, scene]));
  return { scenario, machine: compileScenario(scenario), scenes };
}

function positionAt(stage: Stage, snapshot: AnyMachineSnapshot): Position {
  const scene = stage.scenes.get(String(snapshot.value));
  if (!scene) throw new Error(`The machine of "${stage.scenario.id}" is in no scene.`);
  return { snapshot, scene, story: snapshot.context as StoryState };
}

/** The facts known before the first scene: the organisation's local settings, then the scenario's own. */
export function factsAtStart(scenario: Scenario, localSettings: KnownFacts): KnownFacts {
  return learn(localSettings, scenario.factsAtStart);
}

/** The first position of a run, in the first scene. */
export function openScenario(stage: Stage, localSettings: KnownFacts = {}): Position {
  const input = { known: factsAtStart(stage.scenario, localSettings) };
  const [snapshot] = initialTransition(stage.machine, input as never);
  return positionAt(stage, snapshot as AnyMachineSnapshot);
}

/** The choices open at a position, in the order of the file. */
export function choicesOpen(position: Position): readonly Choice[] {
  return position.scene.choices.filter((choice) => conditionHolds(choice.onlyIf, position.story));
}

/** The position after a choice. Throws `ChoiceNotOpen` where the scene does not offer it. */
export function choose(stage: Stage, position: Position, choiceId: string): Position {
  const open = choicesOpen(position);
  if (!open.some((choice) => choice.id === choiceId)) {
    throw new ChoiceNotOpen(
      position.scene.id,
      choiceId,
      open.map((choice) => choice.id),
    );
  }
  const [snapshot] = transition(stage.machine, position.snapshot, { type: choiceId });
  return positionAt(stage, snapshot as AnyMachineSnapshot);
}
