import { useDeferredValue, useId } from 'react';
import type { ClinicProblem } from '#src/domain/course/clinicProblem.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { DetailsFound } from './DetailsFound.tsx';
import { findIdentifyingDetail } from './identifyingDetail.ts';
import { proposeProblems } from './matchProblems.ts';
import { ProblemList } from './ProblemList.tsx';

interface Props {
  readonly problems: readonly ClinicProblem[];
  readonly own: string;
  /** Names that point to nobody here. */
  readonly ofAll: readonly string[];
  readonly onWrite: (text: string) => void;
  readonly onPick: (problem: string) => void;
}

const LONGEST = 2000;

/** A problem in words of one's own: looked over for what may tell who somebody is, and held against the catalogue. */
export function OwnProblem({ problems, own, ofAll, onWrite, onPick }: Props) {
  const id = useId();
  const read = useDeferredValue(own);
  const proposed = proposeProblems(problems, read);
  return (
    <details className="opens clinic__group clinic__own" open={own === '' ? undefined : true}>
      <summary>
        <Icon name="open" size={18} />
        None of these: write your own
      </summary>
      <div className="flow">
        <p className="clinic__private">
          <Icon name="private" size={18} />
          <span>
            It stays in this field. It is sent nowhere and kept nowhere, and closing the clinic clears it. Leave people out all the same.
          </span>
        </p>
        <div className="field clinic__field">
          <label htmlFor={id}>Your question, about your own part</label>
          <textarea
            id={id}
            rows={4}
            value={own}
            maxLength={LONGEST}
            autoComplete="off"
            autoCorrect="off"
            // Some browsers send what is spell-checked to a server.
            spellCheck={false}
            onChange={(event) => onWrite(event.target.value)}
          />
        </div>
        {read.trim() === '' ? null : <DetailsFound details={findIdentifyingDetail(read, ofAll)} />}
        {proposed.length === 0 ? null : (
          <div>
            <p className="clinic__label">These come near</p>
            <ProblemList problems={proposed} onPick={onPick} />
          </div>
        )}
      </div>
    </details>
  );
}
