import { lazy, Suspense, useSyncExternalStore } from 'react';
import { ProjectorView } from './ProjectorView.tsx';
import { useDeskHeard } from './useDeskHeard.ts';

const OneScreen = lazy(() => import('./OneScreen.tsx'));

interface Props {
  /** The page where a session is started. */
  readonly start: string;
  /** The folder of the scenarios' files. */
  readonly scenarios: string;
}

function Waiting({ start }: { readonly start: string }) {
  return (
    <div className="screen__middle screen__middle--text">
      <h1 className="screen__title">Waiting for the desk</h1>
      <p>Open the desk in another window of this same browser. What it shows appears here at once.</p>
      <p>
        <a href={start}>Start a session</a>
      </p>
    </div>
  );
}

function Heard({ start }: { readonly start: string }) {
  const { moment, isLinked } = useDeskHeard();
  return <ProjectorView moment={moment} isLinked={isLinked || moment === null} waiting={<Waiting start={start} />} />;
}

const never = () => () => undefined;

/** Whether this one window is both desk and projector; undefined on the build machine. */
function useIsOneScreen(): boolean | undefined {
  return useSyncExternalStore(
    never,
    () => new URLSearchParams(location.search).has('one-screen'),
    () => undefined,
  );
}

/** The projector: it shows what the desk says, or, as the one screen of the room, drives itself by keys. */
export function Projector({ start, scenarios }: Props) {
  const isOneScreen = useIsOneScreen();
  const waiting = (
    <div className="projector">
      <div className="screen__middle screen__middle--text">
        <h1 className="screen__title">Projector</h1>
      </div>
    </div>
  );
  if (isOneScreen === undefined) return waiting;
  if (!isOneScreen) return <Heard start={start} />;
  return (
    <Suspense fallback={waiting}>
      <OneScreen start={start} scenarios={scenarios} />
    </Suspense>
  );
}
