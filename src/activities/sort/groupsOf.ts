import type { BullyingTest, SortGroup, SortItem } from '#src/domain/course/activity.ts';

/** Whether a thing may stand in this group. */
export function standsIn(item: SortItem, group: string): boolean {
  return item.group === group || item.also.includes(group);
}

/** The names of the groups in which a thing could stand too: "EAP or HR". Empty where there is none. */
export function alsoInWords(item: SortItem, groups: readonly SortGroup[]): string {
  const names = groups.filter(({ id }) => id !== item.group && item.also.includes(id)).map(({ name }) => name);
  const last = names.pop();
  return names.length === 0 ? (last ?? '') : `${names.join(', ')} or ${last ?? ''}`;
}

/** What stands on a scale beside a group, once a thing has been put somewhere. */
export function onScaleInWords(item: SortItem, group: string, answer: string): string {
  const stands = item.group === group ? 'belongs here' : item.also.includes(group) ? 'can stand here too' : undefined;
  if (group !== answer) return stands === undefined ? '' : `It ${stands}`;
  return stands === undefined ? 'You put it here' : `You put it here, and it ${stands}`;
}

const SIGNALS = { red: 'Red', amber: 'Amber', green: 'Green' } as const;

/** A group's name without the word of its signal, which is shown beside it: "Red: act now" leaves "act now". */
export function nameBesideSignal({ name, signal }: SortGroup): { readonly word: string | undefined; readonly rest: string } {
  if (signal === undefined) return { word: undefined, rest: name };
  const word = SIGNALS[signal];
  return { word, rest: name.replace(new RegExp(`^${word}\\b[\\s:,.–-]*`, 'i'), '') };
}

/** What the three parts of the test come to together. It says what was told, never what happened. */
export function testInWords({ repeated, unreasonable, risk }: BullyingTest): string {
  const parts = [repeated, unreasonable, risk];
  if (parts.includes('no')) return 'Bullying takes all three. In what was told, at least one is missing.';
  if (parts.includes('cannot tell')) return 'Bullying takes all three. From what was told, one cannot tell yet.';
  return 'Bullying takes all three. In what was told, all three are there.';
}
