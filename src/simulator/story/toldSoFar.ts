import { fillTerms } from '#src/domain/procedure/fillTerms.ts';
import type { Terms } from '#src/domain/procedure/procedure.ts';
import type { Turn } from './turnsOf.ts';

/** What the visitor has told the officer, in the order of the telling, each thing once. Told, never found. */
export function toldSoFar(turns: readonly Turn[], hereToo: readonly string[], terms: Terms): string[] {
  const told = turns.flatMap(({ from, choice }) => [...from.scene.told, ...choice.told]);
  return [...new Set([...told, ...hereToo])].map((note) => fillTerms(note, terms));
}
