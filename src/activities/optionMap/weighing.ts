import type { MappedOption } from '#src/domain/course/activity.ts';

/** How an option lies with what the person said matters. */
export const WEIGHINGS = [
  { id: 'fits', text: 'Fits', heading: 'Fits what matters' },
  { id: 'not-now', text: 'Not now', heading: 'Not now' },
  { id: 'does-not-fit', text: 'Does not fit', heading: 'Does not fit' },
] as const;

export interface WeighedGroup {
  readonly heading: string;
  readonly options: readonly MappedOption[];
}

/** The options by how they were weighed, those not weighed yet last; empty groups are left out. */
export function weighedGroups(options: readonly MappedOption[], weighed: readonly string[]): WeighedGroup[] {
  const known = WEIGHINGS.map(({ id, heading }) => ({ heading, options: options.filter((_, index) => weighed[index] === id) }));
  const open = options.filter((_, index) => !WEIGHINGS.some(({ id }) => id === weighed[index]));
  return [...known, { heading: 'Not weighed yet', options: open }].filter((group) => group.options.length > 0);
}
