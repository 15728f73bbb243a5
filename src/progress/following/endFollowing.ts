import { isFollowed } from './followWhenAsked.ts';
import { learnerApi } from './learnerApi.ts';

// The same name as in `records/followedHere.ts`; removed at once, so that no page brings back what is being deleted.
const FOLLOWED = 'first-port/following';

/** Ends following on this device, where somebody is followed: here at once, and in the register as soon as it hears of it. */
export function endFollowing(): void {
  if (!isFollowed()) return;
  globalThis.localStorage.removeItem(FOLLOWED);
  void import('#src/records/followThisBrowser.ts').then(({ followThisBrowser }) => followThisBrowser(learnerApi()).stop());
}
