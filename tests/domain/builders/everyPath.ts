import { choicesOpen } from '#src/domain/scenario/playScenario.ts';
import { playChoices, type Playable } from '#src/domain/assessment/playable.ts';

/** Every path of a scenario, choice by choice, the plain way: no pruning, no merging. */
export function everyPath(playable: Playable, soFar: readonly string[] = []): string[][] {
  const { position } = playChoices(playable, soFar);
  const open = position.scene.ending ? [] : choicesOpen(position);
  if (open.length === 0) return [[...soFar]];
  return open.flatMap((choice) => everyPath(playable, [...soFar, choice.id]));
}
