import { useState } from 'react';
import type { LearnerPage } from '#src/protocol/register.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Confirm } from '../pieces/Confirm.tsx';
import { useAction } from '../service/useAction.ts';

interface Props {
  readonly learner: LearnerPage;
  readonly onErased: () => void;
}

/** Erasure on request: what goes, what stays, and the name typed before it is done. */
export function Erase({ learner, onErased }: Props) {
  const { isBusy, problem, run, forget } = useAction();
  const [asking, setAsking] = useState(false);
  const erase = () =>
    void run({ at: 'hr/erase', method: 'POST', message: { learners: [learner.id], reason: 'asked for' } }, () => {
      onErased();
      return 'The learner is erased.';
    });
  return (
    <section className="flow not-in-print" aria-labelledby="erase">
      <h2 id="erase">Erase on request</h2>
      <p className="measure">
        Removes this learner from the register: name, contact, courses, completions, attempts, leave and links. Before you do, check with
        your records officer that the training record may go.
      </p>
      <p>
        <button type="button" className="button button--harm" onClick={() => setAsking(true)}>
          <Icon name="delete" /> Erase this learner
        </button>
      </p>
      {asking ? (
        <Confirm
          heading={`Erase ${learner.name}?`}
          word="Erase for good"
          busyWord="Erasing …"
          isBusy={isBusy}
          problem={problem}
          typed={learner.name}
          onConfirm={erase}
          onClose={() => {
            setAsking(false);
            forget();
          }}
        >
          <p>It cannot be undone; only a backup made before still has it. What stays:</p>
          <ul>
            <li>counts of decisions over the whole organisation, which name nobody;</li>
            <li>a line in the audit log that someone was erased, without the name;</li>
            <li>what the learner keeps in their own browser, and files already exported.</li>
          </ul>
        </Confirm>
      ) : null}
    </section>
  );
}
