import { countInWords } from '#src/progress/inWords.ts';
import { makeFindEntries, type FindEntries } from './_findEntries.ts';
import type { SearchEntry } from './_searchEntry.ts';
import { showFound } from './_showFound.ts';

/** A screen reader hears how much was found when typing pauses, not at each letter. */
const PAUSE_MS = 250;

/** The parts of the page that a search works with. */
export interface SearchParts {
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  /** The list of everything, which steps back while there are results. */
  readonly everything: HTMLElement;
}

function saysOf(wanted: string, count: number): string {
  if (wanted === '') return '';
  return count === 0 ? `Nothing was found for “${wanted}”. Try a shorter or another word.` : `${countInWords(count, 'place')} found.`;
}

function search({ input, status, results, everything }: SearchParts, find: FindEntries): void {
  const wanted = input.value.trim();
  const groups = wanted === '' ? [] : find(wanted);
  showFound(results, groups);
  everything.hidden = groups.length > 0;
  status.textContent = saysOf(
    wanted,
    groups.reduce((sum, { found }) => sum + found.length, 0),
  );
  history.replaceState({ ...(history.state as object | null), wanted }, '');
}

/** Looks up what stands in the field, and again whenever it changes. Nothing that is typed leaves the page. */
export function startSearch(parts: SearchParts, entries: readonly SearchEntry[]): void {
  const { input } = parts;
  const find = makeFindEntries(entries);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => search(parts, find), PAUSE_MS);
  });
  input.form?.addEventListener('submit', () => search(parts, find));
  if (input.value !== '') search(parts, find);
}
