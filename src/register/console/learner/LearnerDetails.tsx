import { useState, type FormEvent } from 'react';
import { dayInWords, momentInWords } from '../inWords.ts';
import { Field } from '../pieces/Field.tsx';
import { Problem } from '../pieces/Problem.tsx';
import { useAction } from '../service/useAction.ts';
import { useForPage } from '../service/useConsole.ts';
import type { LearnerProps } from './learnerProps.ts';

/** Who it is, with what HR may change about it. */
export function LearnerDetails({ learner, again }: LearnerProps) {
  const [isChanging, setChanging] = useState(false);
  return (
    <section className="flow" aria-labelledby="who">
      <h2 id="who">{learner.name}</h2>
      {isChanging ? (
        <ChangeForm learner={learner} again={again} onClose={() => setChanging(false)} />
      ) : (
        <>
          <Told learner={learner} />
          <p className="not-in-print">
            <button type="button" className="button button--small" onClick={() => setChanging(true)}>
              Change
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function Told({ learner }: Pick<LearnerProps, 'learner'>) {
  const { timeZone } = useForPage();
  const { email, staffNumber, unit, appointedFrom, appointedTo, createdAt } = learner;
  const appointed = [appointedFrom && `from ${dayInWords(appointedFrom)}`, appointedTo && `to ${dayInWords(appointedTo)}`].filter(Boolean);
  const lines = [
    ['Staff number', staffNumber],
    ['Email', email],
    ['Unit', unit],
    ['Appointed', appointed.join(' ')],
    ['On the register since', momentInWords(createdAt, timeZone)],
  ] as const;
  return (
    <dl className="hr-facts">
      {lines
        .filter(([, value]) => value !== '')
        .map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function ChangeForm({ learner, again, onClose }: LearnerProps & { readonly onClose: () => void }) {
  const { isBusy, problem, run } = useAction();
  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isBusy) return;
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => String(fields.get(name)).trim();
    const message = {
      name: text('name'),
      email: text('email'),
      staffNumber: text('staff-number'),
      unit: text('unit'),
      appointedFrom: text('from') || null,
      appointedTo: text('to') || null,
    };
    void run({ at: `hr/learners/${encodeURIComponent(learner.id)}`, method: 'PATCH', message }, () => {
      onClose();
      again();
      return 'The changes are saved.';
    });
  }
  return (
    <form className="flow" onSubmit={send}>
      <div className="hr-fields">
        <Field label="Name" name="name" defaultValue={learner.name} required maxLength={500} autoComplete="off" />
        <Field label="Staff number" name="staff-number" defaultValue={learner.staffNumber} maxLength={64} autoComplete="off" />
        <Field label="Email" name="email" type="email" defaultValue={learner.email} maxLength={254} autoComplete="off" />
        <Field label="Unit" name="unit" defaultValue={learner.unit} maxLength={500} autoComplete="off" />
        <Field label="Appointed from" name="from" type="date" defaultValue={learner.appointedFrom ?? ''} />
        <Field label="Appointed to" name="to" type="date" defaultValue={learner.appointedTo ?? ''} />
      </div>
      <Problem says={problem} />
      <p className="row">
        <button type="submit" className="button button--primary" aria-disabled={isBusy}>
          {isBusy ? 'Saving …' : 'Save'}
        </button>
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
      </p>
    </form>
  );
}
