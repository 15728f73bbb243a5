/** What the worker says of itself (src/commands/offline/worker.js). */
interface Said {
  readonly offline: 'keeping' | 'kept' | 'failed';
  readonly done?: Amount;
  readonly total: Amount;
}

interface Amount {
  readonly files: number;
  readonly bytes: number;
}

const megabytes = ({ bytes }: Amount): string => `${(bytes / 1e6).toFixed(1)} MB`;

function inWords({ offline, done, total }: Said): string {
  if (offline === 'keeping' && done) return `Keeping the site for offline use: ${megabytes(done)} of ${megabytes(total)}.`;
  if (offline === 'failed') return 'It could not all be kept for offline use. It is tried again on your next visit.';
  return `Works offline on this device: ${megabytes(total)} kept.`;
}

/** The worker answers from here on, in this tab and in others; the page is loaded anew from the version it holds. */
function useNewVersion(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('use this version');
}

function offerNewVersion(place: HTMLElement, waiting: ServiceWorker): void {
  const offer = place.querySelector<HTMLElement>('[data-offline-update]');
  if (!offer) return;
  offer.hidden = false;
  offer.querySelector('button')?.addEventListener('click', () => useNewVersion(waiting), { once: true });
}

function watchForVersions(place: HTMLElement, kept: ServiceWorkerRegistration): void {
  const offer = () => {
    // A first version has nothing to wait for.
    if (kept.waiting && kept.active) offerNewVersion(place, kept.waiting);
  };
  offer();
  kept.addEventListener('updatefound', () => kept.installing?.addEventListener('statechange', offer));
  kept.active?.postMessage('how much');
}

async function keep(place: HTMLElement, worker: string, scope: string): Promise<void> {
  const line = place.querySelector('[data-offline-said]');
  const say = (words: string) => {
    if (line) line.textContent = words;
  };
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (typeof data?.offline === 'string') say(inWords(data));
  });
  navigator.serviceWorker.startMessages();
  try {
    const kept = (await navigator.serviceWorker.register(worker, { scope })) as ServiceWorkerRegistration | undefined;
    if (kept) watchForVersions(place, kept);
  } catch {
    say('This browser keeps nothing for offline use.');
  }
}

/** Whoever saves data is asked first. */
function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/**
 * Keeps the whole site on this device and says how that stands. Nothing of it is asked for before the page itself is there.
 * Over plain http, and where a browser has no such store, the line stays empty: the site works as it is, with a network.
 */
export function keepOffline(place: HTMLElement): void {
  const { worker, scope } = place.dataset;
  if (!('serviceWorker' in navigator) || worker === undefined || scope === undefined) return;
  const start = () => void keep(place, worker, scope);
  const ask = place.querySelector<HTMLElement>('[data-offline-ask]');
  if (savesData() && ask && !navigator.serviceWorker.controller) {
    ask.hidden = false;
    ask.addEventListener(
      'click',
      () => {
        ask.hidden = true;
        start();
      },
      { once: true },
    );
    return;
  }
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
