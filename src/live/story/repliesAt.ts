import { choicesOpen, type Position } from '#src/domain/scenario/playScenario.ts';
import { turnsOf } from '#src/simulator/story/turnsOf.ts';
import { lettered, type LetteredChoice, type LiveMoment } from './liveMoment.ts';
import type { LiveScenario } from './liveScenario.ts';

/** The replies at any moment of a track, with the letters they have in the room. */
export function repliesAt(
  { scenario }: LiveScenario,
  { playable, procedure }: Pick<LiveMoment, 'playable' | 'procedure'>,
  path: readonly string[],
): { readonly position: Position; readonly options: readonly LetteredChoice[] } {
  const { position } = turnsOf(
    playable,
    path.map((choice) => ({ choice })),
  );
  return { position, options: lettered(choicesOpen(position), scenario.id, position.scene.id, procedure.terms) };
}
