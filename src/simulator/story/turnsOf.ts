import { choicesOpen, choose, openScenario, type Position } from '#src/domain/scenario/playScenario.ts';
import type { Playable } from '#src/domain/assessment/playable.ts';
import type { MadeChoice } from '#src/domain/record/attempt/attempt.ts';
import type { Choice } from '#src/domain/scenario/scenario.ts';
import { remember, type StoryState } from '#src/domain/scenario/storyState.ts';
import { learn } from '#src/domain/vocabulary/facts.ts';

/** One decision of a run: where it was made, what was chosen, what else was on offer, and where it led. */
export interface Turn {
  readonly decision: number;
  readonly from: Position;
  readonly choice: Choice;
  readonly made: MadeChoice;
  readonly open: readonly Choice[];
  readonly to: Position;
}

/** A run turn by turn, and the position it has come to. */
export interface TurnsPlayed {
  readonly turns: readonly Turn[];
  readonly position: Position;
}

/** Plays choices from the start and keeps each turn. Throws `ChoiceNotOpen` at the first that is not on offer. */
export function turnsOf({ stage, judge }: Pick<Playable, 'stage' | 'judge'>, choices: readonly MadeChoice[]): TurnsPlayed {
  let position = openScenario(stage, judge.localSettings);
  const turns: Turn[] = [];
  for (const [index, made] of choices.entries()) {
    const from = position;
    const open = choicesOpen(from);
    position = choose(stage, from, made.choice);
    const choice = open.find(({ id }) => id === made.choice);
    if (choice) turns.push({ decision: index + 1, from, choice, made, open, to: position });
  }
  return { turns, position };
}

/** What the story knows when the person answers a choice: the choice is made, the next moment has not begun. */
export function storyAfter({ from, choice }: Turn): StoryState {
  return { done: remember(from.story.done, choice.acts), known: learn(from.story.known, choice.facts) };
}
