import { isFor, type Role } from '#src/domain/course/role.ts';

/** Modules that are for some roles show to those alone. */
export function showForRole(role: Role): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-for]')) {
    part.hidden = !isFor({ for: part.dataset['for']?.split(' ') as Role[] }, role);
  }
}
