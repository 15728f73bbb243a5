import { dayHere } from '../dayHere.ts';
import { whenRecorded } from '../heldHere.ts';

// A first visit has nothing to show yet, and carries nothing of the record.
const fetchGate = () => import('./courseGateOfRecord.ts');

function watchAttest(section: HTMLElement): void {
  const form = section.querySelector<HTMLFormElement>('form[data-gate-attest]');
  if (!form) return;
  form.querySelector('fieldset')?.removeAttribute('disabled');
  form.querySelector('input[type="date"]')?.setAttribute('max', dayHere(new Date()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void fetchGate().then(({ attest }) => attest(section, form));
  });
}

function watchFile(section: HTMLElement): void {
  const input = section.querySelector<HTMLInputElement>('input[data-gate-file]');
  if (!input) return;
  input.disabled = false;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (!file) return;
    void fetchGate()
      .then(({ readChosenFile }) => readChosenFile(section, file))
      // So that the same file can be chosen again once it was mended.
      .finally(() => (input.value = ''));
  });
}

/** Brings the way into a course to life: what was shown, and the ways to show it. */
export function watchCourseGate(): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-gate]')) {
    watchAttest(section);
    watchFile(section);
    section.querySelector('[data-gate-change]')?.addEventListener('click', () => {
      void fetchGate().then(({ changeWay }) => changeWay(section));
    });
    whenRecorded(() => void fetchGate().then(({ followGate }) => followGate(section)));
  }
}
