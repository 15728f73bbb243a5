import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { NoDeskNote } from '../drive/NoDeskNote.tsx';
import { readSession, watchSession } from '../session/keptSession.ts';

const DeskAtWork = lazy(() => import('./DeskAtWork.tsx'));

export interface DeskLinks {
  /** The page where a session is started. */
  readonly start: string;
  readonly projector: string;
  /** The folder of the scenarios' files. */
  readonly scenarios: string;
  readonly support: string;
  /** Below this are the calls of the service, where there is one. */
  readonly api: string;
  /** The page where phones join. */
  readonly join: string;
}

interface Props {
  readonly links: DeskLinks;
  /** The safety panel; plain HTML from the page itself. */
  readonly children: ReactNode;
}

/** Whether a session lies on this device; undefined on the build machine. */
function useHasSession(): boolean | undefined {
  return useSyncExternalStore(
    watchSession,
    () => readSession() !== undefined,
    () => undefined,
  );
}

/** The trainer's desk. All that drives a session is fetched once there is one. */
export function Desk({ links, children }: Props) {
  const hasSession = useHasSession();
  const note = (words: ReactNode) => (
    <main className="desk-note">
      <h1>Desk</h1>
      {words}
      {children}
    </main>
  );
  const waiting = note(<p>Bringing the session …</p>);
  if (hasSession === undefined) return waiting;
  if (!hasSession) return note(<NoDeskNote why="no session" start={links.start} />);
  return (
    <Suspense fallback={waiting}>
      <DeskAtWork links={links} support={children} />
    </Suspense>
  );
}
