import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether this runs in a browser: pages are built without one, without an address, and without anybody signed in. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
