import { changesSince } from '#src/domain/course/changesSince.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';

const INITIAL = 'initial';

/** When the initial course was done for the last time, as far as this device knows: by a completion, or as it was attested. */
function initialCourseDone(): string | undefined {
  const { completions, prerequisites } = openBrowserStore().read();
  const completed = completions.filter(({ course }) => course === INITIAL).map(({ completedAt }) => completedAt);
  const shown = prerequisites.filter(({ course }) => course === INITIAL).map(({ on }) => `${on}T12:00`);
  return [...completed, ...shown].sort().at(-1);
}

function inWords(shown: number, all: number, done: string): string {
  const day = new Date(done).toLocaleDateString('en-AU', { dateStyle: 'long' });
  const since = `You did the initial course on ${day}.`;
  if (shown === all) return `${since} All of this is newer.`;
  return shown === 0 ? `${since} Nothing here is newer.` : `${since} ${String(shown)} of ${String(all)} are newer.`;
}

/** Leaves what is newer than the learner's initial course. Where its day is not known, all of it stays. */
export function showChangesSince(place: HTMLElement): void {
  const cards = [...place.querySelectorAll<HTMLElement>('[data-change]')];
  const said = place.querySelector('[data-changes-said]');
  const all = place.querySelector<HTMLElement>('[data-changes-all]');
  const done = initialCourseDone();
  if (done === undefined || !said || !all) return;
  const newer = new Set(
    changesSince(
      cards.map(({ dataset }) => ({ id: dataset['change'] ?? '', on: dataset['on'] ?? '' })),
      done.slice(0, 'yyyy-mm-dd'.length),
    ).map(({ id }) => id),
  );
  for (const card of cards) card.hidden = !newer.has(card.dataset['change'] ?? '');
  said.textContent = inWords(newer.size, cards.length, done);
  all.hidden = newer.size === cards.length;
  all.querySelector('button')?.addEventListener('click', () => {
    for (const card of cards) card.hidden = false;
    all.hidden = true;
    said.textContent = `All ${String(cards.length)} are shown.`;
  });
}
