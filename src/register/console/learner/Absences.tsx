import { useRef, type FormEvent } from 'react';
import type { LearnerPage } from '#src/protocol/register.ts';
import { dayInWords } from '../inWords.ts';
import { Field } from '../pieces/Field.tsx';
import { Problem } from '../pieces/Problem.tsx';
import { SelectField } from '../pieces/SelectField.tsx';
import { useAction } from '../service/useAction.ts';
import { useForPage } from '../service/useConsole.ts';
import type { LearnerProps } from './learnerProps.ts';
import { Opens } from '../pieces/Opens.tsx';

/** Leave and exemptions, with their reason; while one holds, nothing is asked of the learner. */
export function Absences({ learner, again }: LearnerProps) {
  return (
    <section className="flow" aria-labelledby="absences">
      <h2 id="absences">Leave and exemptions</h2>
      {learner.absences.length === 0 ? <p>None.</p> : null}
      <ul className="ruled" role="list">
        {learner.absences.map((absence) => (
          <AbsenceLine key={absence.id} absence={absence} again={again} />
        ))}
      </ul>
      <AddAbsence learner={learner} again={again} />
    </section>
  );
}

const KIND_WORDS = { leave: 'Leave', exempt: 'Exempt' } as const;

function AbsenceLine({ absence, again }: { readonly absence: LearnerPage['absences'][number]; readonly again: () => void }) {
  const { courses } = useForPage();
  const { isBusy, problem, run } = useAction();
  const { id, kind, course, reason, fromOn, toOn, enteredBy } = absence;
  function end(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isBusy) return;
    const to = String(new FormData(event.currentTarget).get('to')) || null;
    void run({ at: `hr/absences/${encodeURIComponent(id)}`, method: 'PATCH', message: { toOn: to } }, () => {
      again();
      return 'The last day is saved.';
    });
  }
  const remove = () =>
    void run({ at: `hr/absences/${encodeURIComponent(id)}`, method: 'DELETE' }, () => {
      again();
      return 'The entry is taken back.';
    });
  return (
    <li className="flow hr-completion">
      <p>
        <strong>{KIND_WORDS[kind]}</strong> from{' '}
        {course === '' ? 'every course' : (courses.find((each) => each.id === course)?.title ?? course)}: {dayInWords(fromOn)} to{' '}
        {toOn === null ? 'further notice' : dayInWords(toOn)}
      </p>
      <p className="meta">
        {reason}. Entered by {enteredBy}.
      </p>
      <Opens summary="End it, or take it back" className="not-in-print">
        <form className="flow" onSubmit={end}>
          <Field label="Last day" name="to" type="date" min={fromOn} defaultValue={toOn ?? ''} hint="Left empty: until further notice." />
          <Problem says={problem} />
          <p className="row">
            <button type="submit" className="button button--small" aria-disabled={isBusy}>
              Save the last day
            </button>
            <button type="button" className="button button--small button--harm" aria-disabled={isBusy} onClick={remove}>
              It was entered by mistake: take it back
            </button>
          </p>
        </form>
      </Opens>
    </li>
  );
}

function AddAbsence({ learner, again }: LearnerProps) {
  const { courses } = useForPage();
  const { isBusy, problem, run } = useAction();
  const form = useRef<HTMLFormElement>(null);
  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isBusy) return;
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => String(fields.get(name)).trim();
    const message = {
      learner: learner.id,
      course: text('course'),
      kind: text('kind'),
      reason: text('reason'),
      fromOn: text('from'),
      toOn: text('to') || null,
    };
    void run({ at: 'hr/absences', method: 'POST', message }, () => {
      form.current?.reset();
      again();
      return `${text('kind') === 'leave' ? 'The leave' : 'The exemption'} is entered.`;
    });
  }
  return (
    <Opens summary="Enter leave or an exemption" className="not-in-print">
      <form className="flow" onSubmit={send} ref={form}>
        <div className="hr-fields">
          <SelectField label="What" name="kind">
            <option value="leave">Leave</option>
            <option value="exempt">Exemption</option>
          </SelectField>
          <SelectField label="From" name="course">
            <option value="">Every course</option>
            {courses.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectField>
          <Field label="First day" name="from" type="date" required />
          <Field label="Last day" name="to" type="date" hint="Left empty: until further notice." />
        </div>
        <Field
          label="Reason"
          name="reason"
          required
          maxLength={500}
          autoComplete="off"
          hint="A few words that an auditor can read. Nothing medical."
        />
        <Problem says={problem} />
        <p>
          <button type="submit" className="button" aria-disabled={isBusy}>
            {isBusy ? 'Saving …' : 'Enter it'}
          </button>
        </p>
      </form>
    </Opens>
  );
}
