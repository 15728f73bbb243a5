import type { Procedure } from '#src/domain/procedure/procedure.ts';

export interface Pair {
  /** Its part of the address; none for the first two packs, which stand at the plain address. */
  readonly address: string | undefined;
  readonly left: Procedure;
  readonly right: Procedure;
}

/** Every two of the packs on offer, in their order: what can be laid side by side. */
export function pairsOffered(offered: readonly Procedure[]): Pair[] {
  const pairs = offered.flatMap((left, index) => offered.slice(index + 1).map((right) => ({ left, right })));
  return pairs.map(({ left, right }, index) => ({ address: index === 0 ? undefined : `${left.id}-and-${right.id}`, left, right }));
}
