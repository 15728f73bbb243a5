import type { SearchParts } from './_startSearch.ts';
import type { SearchEntry } from './_searchEntry.ts';

async function fetchEntries(address: string): Promise<readonly SearchEntry[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
  return (await response.json()) as readonly SearchEntry[];
}

function partsOf(page: Document): (SearchParts & { readonly form: HTMLFormElement }) | undefined {
  const form = page.querySelector<HTMLFormElement>('form[data-search]');
  const input = form?.querySelector('input');
  const status = form?.querySelector<HTMLElement>('[role="status"]');
  const results = page.querySelector<HTMLElement>('[data-search-results]');
  const everything = page.querySelector<HTMLElement>('[data-search-everything]');
  return form && input && status && results && everything ? { form, input, status, results, everything } : undefined;
}

/** What was looked for before a result was opened. It lies in the state of this entry of the history, never in an address. */
function wantedBefore(): string {
  const state = history.state as { readonly wanted?: unknown } | null;
  return typeof state?.wanted === 'string' ? state.wanted : '';
}

/** Turns the page into a search. What it takes is fetched by whoever goes to the field; a page that is only read stays light. */
export function watchSearch(page: Document): void {
  const parts = partsOf(page);
  if (!parts) return;
  const { form, input, status } = parts;
  let starting: Promise<void> | undefined;
  const start = (): void => {
    starting ??= Promise.all([import('./_startSearch.ts'), fetchEntries(form.dataset['search'] ?? '')])
      .then(([{ startSearch }, entries]) => startSearch(parts, entries))
      .catch(() => {
        // Tried again at the next letter.
        starting = undefined;
        status.textContent = 'The search could not be loaded. Everything is listed below.';
      });
  };
  form.hidden = false;
  input.value ||= wantedBefore();
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('focus', start);
  input.addEventListener('input', start);
  if (input.value !== '') start();
}
