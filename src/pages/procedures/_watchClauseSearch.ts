/** Letters and digits alone, so that "3.2.2 (c)" finds 3.2.2 ¶2(c) and a capital makes no difference. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

/** Whether a text holds every word looked for, each at the beginning of a word: "report anon" finds anonymous reports. */
export function holdsWords(text: string, wanted: string): boolean {
  const inText = ` ${plain(text)}`;
  return plain(wanted)
    .split(' ')
    .every((word) => word === '' || inText.includes(` ${word}`));
}

function showMatching(entries: readonly HTMLElement[], wanted: string): number {
  let shown = 0;
  for (const entry of entries) {
    const words = [...entry.querySelectorAll('[data-clause-words]')].map(({ textContent }) => textContent);
    const matches = holdsWords(words.join(' '), wanted);
    entry.hidden = !matches;
    if (matches) shown += 1;
  }
  return shown;
}

/** Shows the search above the clauses and narrows them as one types. A link to a clause shows them all again. */
export function watchClauseSearch(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('[data-clause-search]');
  const input = form?.querySelector('input');
  const status = form?.querySelector('[role="status"]');
  if (!form || !input || !status) return;
  const entries = [...page.querySelectorAll<HTMLElement>('[data-clause]')];
  const sections = [...page.querySelectorAll<HTMLElement>('[data-clause-section]')];
  const noun = form.dataset['noun'] ?? 'clause';

  const search = (): void => {
    const shown = showMatching(entries, input.value);
    for (const section of sections) section.hidden = section.querySelector('[data-clause]:not([hidden])') === null;
    const all = `${String(entries.length)} ${noun}${entries.length === 1 ? '' : 's'}`;
    status.textContent = shown === entries.length ? all : `${String(shown)} of ${all}`;
  };
  const showAll = (): void => {
    if (input.value === '') return;
    input.value = '';
    search();
    page.getElementById(location.hash.slice(1))?.scrollIntoView();
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', search);
  window.addEventListener('hashchange', showAll);
}
