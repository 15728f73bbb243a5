import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Playable } from '#src/domain/assessment/playable.ts';
import { playablesOf } from '#src/simulator/scenarioForPlay.ts';
import type { LiveScenario } from '../story/liveScenario.ts';
import { liveStateOf, type LiveState } from '../story/liveState.ts';
import type { LiveAction } from '../session/liveAction.ts';
import { record, undo, type LiveSession } from '../session/liveSession.ts';

/** What the desk reaches outside itself: a clock in milliseconds, and where the session is kept. */
export interface DeskSurroundings {
  readonly now: () => number;
  /** False where the device does not take it. */
  readonly keep: (session: LiveSession) => boolean;
}

export interface Desk extends LiveState {
  /** Whether a reload would find the session as it stands. */
  readonly isKept: boolean;
  act: (action: LiveAction) => void;
  undo: () => void;
  /** Takes the session as another tab has left it. */
  follow: (session: LiveSession) => void;
}

export type DeskStore = StoreApi<Desk>;

/** The desk over one session. Everything done is kept at once. It knows no React; `useDesk.ts` binds it. */
export function createDesk(live: LiveScenario, session: LiveSession, { now, keep }: DeskSurroundings): DeskStore {
  const playables: ReadonlyMap<string, Playable> = playablesOf(live);
  return createStore((set, get) => {
    const change = (next: LiveSession) => {
      if (next === get().session) return;
      set({ ...liveStateOf(live, playables, next), isKept: keep(next) });
    };
    return {
      ...liveStateOf(live, playables, session),
      isKept: keep(session),
      act: (action) => change(record(get().session, action, now())),
      undo: () => change(undo(get().session)),
      follow: (other) => set({ ...liveStateOf(live, playables, other) }),
    };
  });
}
