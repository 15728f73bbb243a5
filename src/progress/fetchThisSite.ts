import type { JudgesAtHand } from '#src/records/judgesAtHand.ts';
import { openThisSite, type ThisSite } from '#src/records/thisSite.ts';

/** What this site judges by, fetched and set up; undefined where it cannot be had, as without a connection. */
export async function fetchThisSite(judgesAt: string): Promise<ThisSite | undefined> {
  try {
    const response = await fetch(judgesAt);
    return response.ok ? openThisSite((await response.json()) as JudgesAtHand) : undefined;
  } catch {
    return undefined;
  }
}
