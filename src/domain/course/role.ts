/** As whom somebody takes a course: a contact officer, somebody who may become one, or somebody who supports them. */
export type Role = 'officer' | 'thinking' | 'supporter';

export const ROLES: readonly Role[] = ['officer', 'thinking', 'supporter'];

/** Whether something is meant for a role. What names no roles is meant for all. */
export function isFor(thing: { readonly for?: readonly Role[] | undefined }, role: Role): boolean {
  return thing.for === undefined || thing.for.includes(role);
}
