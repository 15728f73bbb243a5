import { assign, createMachine, type AnyStateMachine } from 'xstate';
import { learn, type KnownFacts } from '../vocabulary/facts.ts';
import type { Choice, Scenario, Scene } from './scenario.ts';
import { conditionHolds, remember, type StoryState } from './storyState.ts';

interface StoryInput {
  readonly known: KnownFacts;
}

const started = ({ input }: { input: StoryInput }): StoryState => ({ done: [], known: input.known });

function doActs(acts: readonly string[]) {
  return assign<StoryState, never, undefined, never, never>({
    done: ({ context }) => remember(context.done, acts),
  });
}

function learnFacts(facts: KnownFacts) {
  return assign<StoryState, never, undefined, never, never>({
    known: ({ context }) => learn(context.known, facts),
  });
}

// A branch is judged on what the story knows once the choice is made, so the guard looks ahead over the choice itself.
function afterChoice(choice: Choice, state: StoryState): StoryState {
  return { done: remember(state.done, choice.acts), known: learn(state.known, choice.facts) };
}

function transitionsOf(choice: Choice): object[] {
  return choice.goTo.map((branch) => ({
    target: branch.scene,
    guard: ({ context }: { context: StoryState }) =>
      conditionHolds(choice.onlyIf, context) && conditionHolds(branch.when, afterChoice(choice, context)),
    actions: [doActs(choice.acts), learnFacts(choice.facts)],
  }));
}

function stateOf(scene: Scene): object {
  const entry = [doActs(scene.onEntering), learnFacts(scene.facts)];
  if (scene.ending) return { type: 'final', entry };
  return {
    entry,
    on: Object.fromEntries(scene.choices.map((choice) => [choice.id, transitionsOf(choice)])),
  };
}

/**
 * The state machine of a scenario: one state per scene, one event per choice (its id), endings final.
 * The player and the walk both step this machine, so what is walked is what is played.
 */
export function compileScenario(scenario: Scenario): AnyStateMachine {
  const states: Record<string, object> = {};
  for (const scene of scenario.scenes) states[scene.id] = stateOf(scene);
  const machine = createMachine({
    id: scenario.id,
    initial: scenario.start,
    context: started as never,
    states: states as never,
  });
  return machine as unknown as AnyStateMachine;
}
