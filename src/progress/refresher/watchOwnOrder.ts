import { openBrowserStore } from '#src/records/browserStore.ts';

/** Puts the modules of a course into the learner's own order, where a baseline has ended. Most visits need none of it. */
export function watchOwnOrder(): void {
  const records = openBrowserStore();
  for (const place of document.querySelectorAll<HTMLElement>('[data-own-order]')) {
    const course = place.dataset['ownOrder'] ?? '';
    const show = (): void => {
      if (!records.read().baselines.some((baseline) => baseline.course === course && baseline.endedAt !== undefined)) return;
      void import('./showOwnOrder.ts').then(({ showOwnOrder }) => showOwnOrder(place));
    };
    show();
    records.subscribe(show);
  }
}
