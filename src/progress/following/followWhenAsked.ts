// The same name as in `records/followedHere.ts`, which is fetched only in a browser that follows somebody; a test holds the two together.
const FOLLOWED = 'first-port/following';

/** Whether this browser follows a learner whose organisation keeps a register. */
export function isFollowed(): boolean {
  try {
    return globalThis.localStorage.getItem(FOLLOWED) !== null;
  } catch {
    return false;
  }
}

/** Where this browser keeps a learner's record together with the register's, fetches what that needs. Every page runs this. */
export function followWhenAsked(): void {
  if (isFollowed()) void import('./followLater.ts').then(({ followLater }) => followLater());
}
