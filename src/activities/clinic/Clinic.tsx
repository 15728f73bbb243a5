import { lazy, Suspense } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { AnyoneUnsafe } from './AnyoneUnsafe.tsx';
import { CallFirst } from './CallFirst.tsx';
import './clinic.css';
import type { ClinicOnPage } from './clinicOnPage.ts';
import { NotLoaded } from './NotLoaded.tsx';
import { useClinic } from './useClinic.ts';

/** The first question weighs little and is there at once; what follows is fetched when it is answered. */
const ClinicAtWork = lazy(() =>
  import('./ClinicAtWork.tsx').then(
    ({ ClinicAtWork: found }) => ({ default: found }),
    () => ({ default: NotLoaded }),
  ),
);

const CLOSED = {
  here: 'It is closed. What you chose and wrote is gone. It was neither kept nor sent.',
  'by leaving': 'It closed when you left the page. What you chose and wrote is gone. It was neither kept nor sent.',
} as const;

/** A problem of one's own practice, thought through with nobody in it. Whether anyone is unsafe is asked first. */
export function Clinic({ clinic }: { readonly clinic: ClinicOnPage }) {
  const { ready, state, set, close } = useClinic();
  const { unsafe, closed, arrival } = state;
  const at = arrival === 0 ? undefined : arrival;
  return (
    <div className="activity clinic">
      {closed === undefined ? null : (
        <div className="notice clinic__closed" role="status">
          <Icon name="kept" />
          <span>{CLOSED[closed]}</span>
        </div>
      )}
      {unsafe === undefined ? <AnyoneUnsafe ready={ready} arrival={at} onAnswer={(answer) => set({ unsafe: answer }, 'arrives')} /> : null}
      {unsafe === 'yes' ? <CallFirst clinic={clinic} arrival={at} onGoOn={() => set({ unsafe: 'no' }, 'arrives')} /> : null}
      {unsafe === 'no' ? (
        <Suspense fallback={<p role="status">One moment.</p>}>
          <ClinicAtWork clinic={clinic} state={state} set={set} arrival={at} />
        </Suspense>
      ) : null}
      {unsafe === undefined ? null : (
        <p className="row clinic__close not-in-print">
          <button type="button" className="button" onClick={close}>
            <Icon name="close" size={18} /> Close the clinic
          </button>
          <span className="meta">Closing clears what you chose and wrote. So does leaving the page.</span>
        </p>
      )}
    </div>
  );
}
