import { countInWords } from '#src/progress/inWords.ts';
import { caseMatches, type CaseFacets, type CaseWish } from './_caseMatches.ts';

function facetsOf({ dataset }: HTMLElement): CaseFacets {
  return { topics: (dataset['topics'] ?? '').split(' '), hasNote: dataset['note'] === 'yes' };
}

function wishOf(form: HTMLFormElement): CaseWish {
  const chosen = new FormData(form);
  return { topics: chosen.getAll('topic').map(String), withoutNote: chosen.has('without-note') };
}

/** Ticks the topic that a link to this page names: `#topic-time-limits`. */
function tickFromAddress(form: HTMLFormElement): void {
  const [, topic] = /^#topic-([a-z-]+)$/.exec(location.hash) ?? [];
  const box = [...form.querySelectorAll<HTMLInputElement>('[name="topic"]')].find(({ value }) => value === topic);
  if (!box) return;
  box.checked = true;
  const fold = box.closest('details');
  if (fold) fold.open = true;
}

/** Shows the filter above the cases, and those that are looked for. All show until something is asked. */
export function watchCaseFilter(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form[data-case-filter]');
  const status = form?.querySelector('[role="status"]');
  const entries = [...page.querySelectorAll<HTMLElement>('[data-case]')];
  if (!form || !status) return;
  const show = (): void => {
    const wish = wishOf(form);
    for (const entry of entries) entry.hidden = !caseMatches(facetsOf(entry), wish);
    const shown = entries.filter(({ hidden }) => !hidden).length;
    const all = countInWords(entries.length, 'case');
    status.textContent = shown === entries.length ? all : `${String(shown)} of ${all}`;
  };
  form.hidden = false;
  tickFromAddress(form);
  form.addEventListener('change', show);
  // The boxes are empty again only after the reset event.
  form.addEventListener('reset', () => setTimeout(show));
  form.addEventListener('submit', (event) => event.preventDefault());
  window.addEventListener('hashchange', () => {
    tickFromAddress(form);
    show();
  });
  show();
}
