import { lazy, Suspense } from 'react';
import { useDesk } from '../drive/useDesk.ts';
import { AgreementsScreen } from '../screens/AgreementsScreen.tsx';
import { publicMomentOf } from '../story/publicMoment.ts';
import { MomentAtDesk } from './MomentAtDesk.tsx';
import { TrackTabs } from './TrackTabs.tsx';

const Preview = lazy(() => import('./Preview.tsx'));

/** What the room agrees to first, as it sees it, small. */
function AgreementsAtDesk() {
  const state = useDesk((desk) => desk);
  const moment = publicMomentOf({ ...state, run: { ...state.run, blank: false } });
  const { now } = moment;
  return now.screen === 'agreements' ? (
    <AgreementsScreen moment={moment} contentNote={now.contentNote} agreements={now.agreements} />
  ) : null;
}

function OnTheScreen() {
  const { begun, debrief, compare } = useDesk((desk) => desk.run);
  const isBefore = !begun && debrief === null && !compare;
  return (
    <section className="desk__preview" aria-label="On the screen">
      {isBefore ? (
        <AgreementsAtDesk />
      ) : (
        <Suspense fallback={<p>One moment …</p>}>
          <Preview />
        </Suspense>
      )}
    </section>
  );
}

/** What is on the screen now, and the votes on it. */
export function Centre() {
  const { begun, debrief, compare, blank } = useDesk((desk) => desk.run);
  const isStory = begun && debrief === null && !compare;
  return (
    <main id="main" className="desk__centre" tabIndex={-1}>
      <TrackTabs />
      {blank ? <p className="desk__blank">The screen is blank. The room sees nothing of this.</p> : null}
      {isStory ? <MomentAtDesk /> : <OnTheScreen />}
    </main>
  );
}
