import type { Role } from '#src/domain/course/role.ts';
import { whenRecorded } from '../heldHere.ts';
import { showForRole } from './showForRole.ts';

// A first visit has nothing to show yet, and carries nothing of the record.
const fetchMap = () => import('./courseMapOfRecord.ts');

function watchRole(form: HTMLFormElement): void {
  form.querySelector('fieldset')?.removeAttribute('disabled');
  form.addEventListener('change', ({ target }) => {
    const role = (target as HTMLInputElement).value as Role;
    void fetchMap().then(({ chooseRole }) => chooseRole(form, role));
  });
}

/** Brings a course's page to life beyond its progress: the role, what was shown per outcome, what completing it still asks. */
export function watchCourseMap(): void {
  showForRole('officer');
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-role-choice]')) watchRole(form);
  whenRecorded(() => void fetchMap().then(({ showCourseMap }) => showCourseMap()));
}
