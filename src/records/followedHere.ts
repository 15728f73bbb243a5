import type { LearnerHere } from '#src/protocol/learner.ts';
import { forgetSent } from './sentHere.ts';

export type { LearnerHere };

/**
 * Where this browser keeps that it follows a learner. `progress/following/followWhenAsked` looks for the same name without fetching this;
 * a test holds the two together.
 */
export const FOLLOWED_KEY = 'first-port/following';

/** Whose record this browser keeps together with the register. No token: the session is a cookie that no script can read. */
export interface FollowedHere extends LearnerHere {
  /** When that began; ISO 8601. Tells one following from the next. */
  readonly since: string;
  /** Set once the service no longer knows this browser. Everything stays on the device. */
  readonly endedAt?: string;
  /** The record as both sides had it, and when. */
  readonly together?: { readonly hash: string; readonly at: string };
}

/** Who is followed in this browser; undefined where nobody is, or the device keeps nothing. */
export function readFollowed(storage: () => Storage): FollowedHere | undefined {
  try {
    const kept = JSON.parse(storage().getItem(FOLLOWED_KEY) ?? 'null') as Partial<FollowedHere> | null;
    return typeof kept?.name === 'string' && typeof kept.since === 'string' ? (kept as FollowedHere) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps who is followed. Says whether the device took it. */
export function keepFollowed(storage: () => Storage, followed: FollowedHere): boolean {
  try {
    storage().setItem(FOLLOWED_KEY, JSON.stringify(followed));
    return true;
  } catch {
    return false;
  }
}

/** Forgets who was followed. */
export function forgetFollowed(storage: () => Storage): void {
  try {
    storage().removeItem(FOLLOWED_KEY);
  } catch {
    // A device that keeps nothing has nothing to forget.
  }
}

/** Begins to follow a learner in this browser. The same learner with a fresh link goes on as before. Says whether the device took it. */
export function beginFollowed(storage: () => Storage, learner: LearnerHere, now: Date): boolean {
  const before = readFollowed(storage);
  const isSame = before?.name === learner.name && before.organisation === learner.organisation;
  if (!isSame) forgetSent(storage);
  const { name, organisation, courses, scoresToHr } = learner;
  return keepFollowed(storage, { name, organisation, courses, scoresToHr, since: isSame ? before.since : now.toISOString() });
}
