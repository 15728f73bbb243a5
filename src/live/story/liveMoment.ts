import { inSeededOrder } from '#src/domain/course/seededOrder.ts';
import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import { choicesOpen } from '#src/domain/scenario/playScenario.ts';
import type { Choice } from '#src/domain/scenario/scenario.ts';
import type { Playable } from '#src/domain/assessment/playable.ts';
import type { ProcedureForPlay } from '#src/simulator/scenarioForPlay.ts';
import { linesSpoken, type SpokenLine } from '#src/simulator/story/linesSpoken.ts';
import { momentsAhead } from '#src/simulator/story/momentsAhead.ts';
import { storyAfter, turnsOf, type TurnsPlayed } from '#src/simulator/story/turnsOf.ts';
import type { LiveScenario } from './liveScenario.ts';
import { momentPages } from './momentPages.ts';

export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

/** A reply with the letter it has in the room. */
export interface LetteredChoice {
  readonly letter: string;
  readonly choice: Choice;
  readonly text: string;
}

/** Where one track stands in the story, with all that the desk shows of it. */
export interface LiveMoment extends TurnsPlayed {
  readonly procedure: ProcedureForPlay;
  readonly playable: Playable;
  readonly number: number;
  /** The most moments that this way can have. */
  readonly most: number;
  readonly title: string;
  readonly place?: string;
  readonly pages: readonly (readonly SpokenLine[])[];
  readonly options: readonly LetteredChoice[];
  readonly isEnding: boolean;
}

/**
 * Replies with their letters. The order follows from scenario and scene alone, so that desk, phones and printed cards agree, and the
 * order in the author's file tells nothing.
 */
export function lettered(choices: readonly Choice[], scenario: string, scene: string, terms: ProcedureForPlay['terms']): LetteredChoice[] {
  return inSeededOrder(choices, `live ${scenario} ${scene}`).map((choice, index) => ({
    letter: LETTERS[index] ?? '?',
    choice,
    text: fillTerms(choice.text, terms),
  }));
}

/** What the person answers to the last choice, then what is said at the moment at hand. */
function linesOf({ turns, position }: TurnsPlayed, live: LiveScenario, { id, terms }: ProcedureForPlay): SpokenLine[] {
  const telling = { procedure: id, terms, people: live.scenario.people };
  const last = turns.at(-1);
  const answer = last ? linesSpoken(last.choice.then, storyAfter(last), telling) : [];
  return [...answer, ...linesSpoken(position.scene.says, position.story, telling)];
}

/** The moment that a path has come to under one procedure. Throws `ChoiceNotOpen` where the story does not offer the path. */
export function liveMoment(
  live: LiveScenario,
  playables: ReadonlyMap<string, Playable>,
  procedureId: string,
  path: readonly string[],
): LiveMoment {
  const playable = playables.get(procedureId);
  const procedure = live.procedures.find(({ id }) => id === procedureId);
  if (!playable || !procedure) throw new Error(`The procedure "${procedureId}" is not on offer here.`);
  const made = path.map((choice) => ({ choice }));
  return momentAfter(live, playable, procedure, turnsOf(playable, made));
}

/** The moment that turns already played have come to. */
export function momentAfter(live: LiveScenario, playable: Playable, procedure: ProcedureForPlay, played: TurnsPlayed): LiveMoment {
  const { scene } = played.position;
  const made = played.turns.length;
  const options = lettered(choicesOpen(played.position), live.scenario.id, scene.id, procedure.terms);
  return {
    ...played,
    procedure,
    playable,
    number: made + 1,
    most: made + momentsAhead(live.scenario, scene.id),
    title: fillTerms(scene.title, procedure.terms),
    ...(scene.place === undefined ? {} : { place: fillTerms(scene.place, procedure.terms) }),
    pages: momentPages(linesOf(played, live, procedure), options.length > 0),
    options,
    isEnding: scene.ending !== undefined,
  };
}

/** The letter that a choice had at the moment of a turn. */
export function letterAt(live: LiveScenario, { turns, procedure }: LiveMoment, decision: number): string {
  const turn = turns[decision - 1];
  if (!turn) return '?';
  const options = lettered(turn.open, live.scenario.id, turn.from.scene.id, procedure.terms);
  return options.find(({ choice }) => choice.id === turn.choice.id)?.letter ?? '?';
}
