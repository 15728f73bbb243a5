import { Icon } from '#src/ui/Icon.tsx';
import { useReady } from '../notes/useNote.ts';
import { AnyoneUnsafe } from './AnyoneUnsafe.tsx';
import { CallFirst } from './CallFirst.tsx';
import './clinic.css';
import type { ClinicOnPage } from './clinicOnPage.ts';
import { ForTheNetwork } from './ForTheNetwork.tsx';
import { PickProblem } from './PickProblem.tsx';
import { ProblemOpen } from './ProblemOpen.tsx';
import { useClinic } from './useClinic.ts';
import { useProcedureChosen } from './useProcedureChosen.ts';

const CLOSED = {
  here: 'It is closed. What you chose and wrote is gone. It was neither kept nor sent.',
  'by leaving': 'It closed when you left the page. What you chose and wrote is gone. It was neither kept nor sent.',
} as const;

/** A problem of one's own practice, thought through with nobody in it. Whether anyone is unsafe is asked first. */
export function Clinic({ clinic }: { readonly clinic: ClinicOnPage }) {
  const ready = useReady();
  const { state, set, close } = useClinic();
  const [procedure, choose] = useProcedureChosen(clinic.procedures);
  const { unsafe, closed, arrival } = state;
  const problem = clinic.problems.find(({ id }) => id === state.problem);
  const at = arrival === 0 ? undefined : arrival;
  return (
    <div className="activity clinic">
      <div className="activity__work">
        {closed === undefined ? null : (
          <div className="notice clinic__closed" role="status">
            <Icon name="kept" />
            <span>{CLOSED[closed]}</span>
          </div>
        )}
        {unsafe === undefined ? <AnyoneUnsafe ready={ready} arrival={at} onAnswer={(answer) => set({ unsafe: answer }, 'arrives')} /> : null}
        {unsafe === 'yes' ? <CallFirst clinic={clinic} arrival={at} onGoOn={() => set({ unsafe: 'no' }, 'arrives')} /> : null}
        {unsafe === 'no' && !problem ? <PickProblem clinic={clinic} state={state} set={set} arrival={at} /> : null}
        {problem && procedure ? (
          <ProblemOpen
            clinic={clinic}
            problem={problem}
            procedure={procedure}
            arrival={state.page ? undefined : at}
            onProcedure={choose}
            onAnother={() => set({ problem: undefined, page: false }, 'arrives')}
            onPage={state.page ? undefined : () => set({ page: true }, 'arrives')}
          />
        ) : null}
      </div>
      {problem && procedure && state.page ? (
        <ForTheNetwork clinic={clinic} problem={problem} procedure={procedure} state={state} set={set} arrival={at} />
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

