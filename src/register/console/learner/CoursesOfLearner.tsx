import { useState, type FormEvent } from 'react';
import type { RegisterRow } from '#src/protocol/register.ts';
import { dayInWords } from '../inWords.ts';
import { Field } from '../pieces/Field.tsx';
import { Problem } from '../pieces/Problem.tsx';
import { RegisterChip } from '../pieces/RegisterChip.tsx';
import { SelectField } from '../pieces/SelectField.tsx';
import { useAction } from '../service/useAction.ts';
import { useForPage } from '../service/useConsole.ts';
import type { LearnerProps } from './learnerProps.ts';
import { Opens } from '../pieces/Opens.tsx';

/** The courses that the learner is assigned, and how they stand today. */
export function CoursesOfLearner({ learner, again }: LearnerProps) {
  return (
    <section className="flow" aria-labelledby="courses">
      <h2 id="courses">Courses</h2>
      {learner.courses.length === 0 ? (
        <p>No course is assigned.</p>
      ) : (
        <ul className="ruled" role="list">
          {learner.courses.map((row) => (
            <CourseLine key={row.course} row={row} />
          ))}
        </ul>
      )}
      <Assign learner={learner} again={again} />
    </section>
  );
}

function CourseLine({ row }: { readonly row: RegisterRow }) {
  const { courses } = useForPage();
  const told = [
    row.dueOn && `due ${dayInWords(row.dueOn)}`,
    row.begunOn && `begun ${dayInWords(row.begunOn)}`,
    row.completedOn && `completed ${dayInWords(row.completedOn)}`,
    row.validUntilOn && `valid until ${dayInWords(row.validUntilOn)}`,
  ].filter(Boolean);
  return (
    <li className="hr-line">
      <span>
        <strong>{courses.find(({ id }) => id === row.course)?.title ?? row.course}</strong>
        <span className="meta">{told.join(' · ')}</span>
      </span>
      <RegisterChip status={row.status} />
    </li>
  );
}

/** Assigns a course, or changes when it is due. */
function Assign({ learner, again }: LearnerProps) {
  const { courses } = useForPage();
  const { isBusy, problem, run } = useAction();
  const [course, setCourse] = useState(courses[0]?.id ?? '');
  const assigned = learner.courses.find((row) => row.course === course);
  const at = `hr/learners/${encodeURIComponent(learner.id)}/courses/${encodeURIComponent(course)}`;

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (isBusy) return;
    const dueOn = String(new FormData(event.currentTarget).get('due')) || null;
    void run({ at, method: 'PUT', message: { dueOn } }, () => {
      again();
      return assigned ? 'The due date is saved.' : 'The course is assigned.';
    });
  }

  return (
    <Opens summary="Assign a course, or change when it is due" className="not-in-print">
      <form className="flow" onSubmit={send}>
        <div className="hr-fields">
          <SelectField label="Course" value={course} onChange={({ target }) => setCourse(target.value)}>
            {courses.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectField>
          <Field key={course} label="Due on" name="due" type="date" defaultValue={assigned?.dueOn ?? ''} hint="Left empty: no due date." />
        </div>
        <Problem says={problem} />
        <p className="row">
          <button type="submit" className="button" aria-disabled={isBusy}>
            {isBusy ? 'Saving …' : assigned ? 'Change the due date' : 'Assign'}
          </button>
          {assigned ? (
            <button
              type="button"
              className="button button--harm"
              aria-disabled={isBusy}
              onClick={() =>
                void run({ at, method: 'DELETE' }, () => {
                  again();
                  return 'The course is taken off. Completions stay.';
                })
              }
            >
              Take the course off
            </button>
          ) : null}
        </p>
      </form>
    </Opens>
  );
}
