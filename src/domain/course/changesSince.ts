import type { Change } from './change.ts';

/**
 * What has changed after a day, the newest first; all of it where no day is known. The day itself is taken in, because who was
 * trained on that day may have heard of it or not.
 */
export function changesSince<T extends Pick<Change, 'id' | 'on'>>(changes: readonly T[], day: string | undefined): T[] {
  return changes
    .filter(({ on }) => day === undefined || on >= day)
    .sort((one, other) => (one.on === other.on ? (one.id < other.id ? -1 : 1) : one.on < other.on ? 1 : -1));
}
