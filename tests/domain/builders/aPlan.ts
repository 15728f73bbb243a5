import type { BlockKind, BlockOutline, PlanOutline } from '#src/domain/course/coursePlan.ts';

type Rest = Partial<Omit<BlockOutline, 'id' | 'kind' | 'minutes'>>;

/** A block of so many minutes, not to be shortened or left out unless it says so. */
export function aBlock(id: string, minutes: number, rest: Rest & { readonly kind?: BlockKind } = {}): BlockOutline {
  return { id, kind: 'work', title: `The ${id}`, minutes, least: minutes, outcomes: [], ...rest };
}

/** A run sheet of these blocks that starts at nine. */
export function aPlan(...blocks: readonly BlockOutline[]): PlanOutline {
  return { startsAt: '09:00', blocks };
}
