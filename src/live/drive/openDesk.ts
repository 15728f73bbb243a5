import { fetchLiveScenario } from '../story/liveScenario.ts';
import { keepSession, readSession } from '../session/keptSession.ts';
import { createDesk, type DeskStore } from './deskStore.ts';

/** Why there is no desk: nothing was started, the scenario cannot be had, or its story has been rewritten since. */
export type NoDesk = 'no session' | 'not to be had' | 'rewritten';

/** The desk over the session of this device. `folder` is where the scenarios lie. */
export async function openDesk(folder: string): Promise<DeskStore | NoDesk> {
  const session = readSession();
  if (!session) return 'no session';
  const live = await fetchLiveScenario(folder, session.setup.scenario);
  if (!live) return 'not to be had';
  try {
    return createDesk(live, session, { now: () => Date.now(), keep: keepSession });
  } catch {
    return 'rewritten';
  }
}
