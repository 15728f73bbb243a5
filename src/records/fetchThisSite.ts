import type { JudgesAtHand } from '#src/domain/record/replay/judgesAtHand.ts';
import { openThisSite, type ThisSite } from '#src/domain/record/replay/thisSite.ts';

/** What this site judges by, fetched and set up; undefined where it cannot be had, as without a connection. */
export async function fetchThisSite(judgesAt: string): Promise<ThisSite | undefined> {
  try {
    const response = await fetch(judgesAt);
    return response.ok ? openThisSite((await response.json()) as JudgesAtHand) : undefined;
  } catch {
    return undefined;
  }
}
