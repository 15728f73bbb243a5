import { fetchThisSite } from '#src/records/fetchThisSite.ts';
import { readHandedIn } from './readHandedIn.ts';
import type { Replayer } from './replayer.ts';
import { rowsOfLearner } from './rowsOfLearner.ts';

/** Sets up what reads files and works them out again; undefined where what this site judges by cannot be had. */
export async function openReplayer(judgesAt: string, scoresToHr: boolean): Promise<Replayer | undefined> {
  const site = await fetchThisSite(judgesAt);
  return site && { read: readHandedIn, rowsOf: (files) => rowsOfLearner(files, site, scoresToHr) };
}
