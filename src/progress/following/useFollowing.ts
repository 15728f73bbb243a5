import { useEffect, useState } from 'react';
import { followThisBrowser } from '#src/records/followThisBrowser.ts';
import type { Following, FollowingState } from '#src/records/following.ts';
import { learnerApi } from './learnerApi.ts';

/** How following stands in this browser, and what can be done about it. */
export function useFollowing(): { readonly state: FollowingState; readonly following: Following } {
  const following = followThisBrowser(learnerApi());
  const [state, setState] = useState(() => following.state());
  useEffect(() => {
    const read = () => setState(following.state());
    read();
    return following.subscribe(read);
  }, [following]);
  return { state, following };
}
