import { openBrowserStore } from './browserStore.ts';
import { FOLLOWED_KEY } from './followedHere.ts';
import { makeFollowing, type Following } from './following.ts';
import { SENT_KEY } from './sentHere.ts';

function listen(following: Following): void {
  const again = (): void => void following.keepTogether();
  addEventListener('online', again);
  addEventListener('pageshow', (event) => (event.persisted ? again() : undefined));
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'visible' ? again() : following.keepTogetherNow()));
  // Another tab has begun, ended or sent something.
  addEventListener('storage', ({ key }) => (key === FOLLOWED_KEY || key === SENT_KEY ? following.keepTogetherSoon() : undefined));
}

let shared: Following | undefined;

/** This page's following; the same one for every part of the page. `api` is the address of the learner's side of the service. */
export function followThisBrowser(api: string): Following {
  if (shared) return shared;
  shared = makeFollowing({
    records: openBrowserStore(),
    storage: () => globalThis.localStorage,
    fetch: (url, init) => globalThis.fetch(url, init),
    now: () => new Date(),
    later: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    api,
  });
  listen(shared);
  return shared;
}
