import type { ClinicOnPage } from './clinicOnPage.ts';
import { ForTheNetwork } from './ForTheNetwork.tsx';
import { PickProblem } from './PickProblem.tsx';
import { ProblemOpen } from './ProblemOpen.tsx';
import type { Clinic, ClinicState } from './useClinic.ts';
import { useProcedureChosen } from './useProcedureChosen.ts';

interface Props {
  readonly clinic: ClinicOnPage;
  readonly state: ClinicState;
  readonly set: Clinic['set'];
  readonly arrival: number | undefined;
}

/** Once nobody is unsafe: the catalogue and one's own words, one problem, and its page for the network. */
export function ClinicAtWork({ clinic, state, set, arrival }: Props) {
  const [procedure, choose] = useProcedureChosen(clinic.procedures);
  const problem = clinic.problems.find(({ id }) => id === state.problem);
  if (!problem || !procedure) {
    return (
      <div className="activity__work">
        <PickProblem clinic={clinic} state={state} set={set} arrival={arrival} />
      </div>
    );
  }
  const hasPage = state.page;
  return (
    <>
      <div className="activity__work">
        <ProblemOpen
          clinic={clinic}
          problem={problem}
          procedure={procedure}
          arrival={hasPage ? undefined : arrival}
          onProcedure={choose}
          onAnother={() => set({ problem: undefined, page: false }, 'arrives')}
          onPage={hasPage ? undefined : () => set({ page: true }, 'arrives')}
        />
      </div>
      {hasPage ? <ForTheNetwork clinic={clinic} problem={problem} procedure={procedure} state={state} set={set} arrival={arrival} /> : null}
    </>
  );
}
