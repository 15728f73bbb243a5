import { useId } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { ArrivalHeading } from '../ArrivalHeading.tsx';
import { namesOfAll, type ClinicOnPage } from './clinicOnPage.ts';
import { searchProblems } from './matchProblems.ts';
import { OwnProblem } from './OwnProblem.tsx';
import { ProblemList } from './ProblemList.tsx';
import type { Clinic, ClinicState } from './useClinic.ts';

interface Props {
  readonly clinic: ClinicOnPage;
  readonly state: ClinicState;
  readonly set: Clinic['set'];
  readonly arrival: number | undefined;
}

function countInWords(found: number, sought: string): string {
  if (sought.trim() === '') return '';
  if (found === 0) return 'None. Try a shorter word, or write your own below.';
  return found === 1 ? '1 problem' : `${String(found)} problems`;
}

/** The catalogue, searched as one types, and a place for words of one's own. */
export function PickProblem({ clinic, state: { sought, own }, set, arrival }: Props) {
  const id = useId();
  const { problems } = clinic;
  const found = searchProblems(problems, sought);
  const pick = (problem: string) => set({ problem, page: false }, 'arrives');
  return (
    <div className="activity__item">
      <ArrivalHeading level={3} arrival={arrival}>
        Which comes nearest?
      </ArrivalHeading>
      <div className="field">
        <label htmlFor={id}>Look for a word</label>
        <input
          id={id}
          type="search"
          value={sought}
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => set({ sought: event.target.value })}
        />
      </div>
      <p className="meta" role="status">
        {countInWords(found.length, sought)}
      </p>
      {sought.trim() === '' ? (
        [...Map.groupBy(problems, ({ about }) => about)].map(([about, inIt]) => (
          <details className="opens clinic__group" key={about}>
            <summary>
              <Icon name="open" size={18} />
              {about} <span className="meta">{inIt.length}</span>
            </summary>
            <ProblemList problems={inIt} onPick={pick} />
          </details>
        ))
      ) : (
        <ProblemList problems={found} onPick={pick} />
      )}
      <OwnProblem problems={problems} own={own} ofAll={namesOfAll(clinic)} onWrite={(text) => set({ own: text })} onPick={pick} />
    </div>
  );
}
