import { useState } from 'react';
import type { LearnerPage } from '#src/protocol/register.ts';
import { StatusChip } from '#src/ui/StatusChip.tsx';
import { dayInWords, kindInWords, momentInWords, utcInWords } from '../inWords.ts';
import { Confirm } from '../pieces/Confirm.tsx';
import { useAction } from '../service/useAction.ts';
import { useForPage } from '../service/useConsole.ts';
import type { LearnerProps } from './learnerProps.ts';
import { Opens } from '../pieces/Opens.tsx';

type Completed = LearnerPage['completions'][number];

/** Every completion, how it came here, under which versions, and whether it holds. */
export function CompletionsOfLearner({ learner, again }: LearnerProps) {
  return (
    <section className="flow" aria-labelledby="completions">
      <h2 id="completions">Completions</h2>
      {learner.completions.length === 0 ? <p>None yet.</p> : null}
      <ul className="ruled" role="list">
        {learner.completions.map((completion) => (
          <CompletionLine key={completion.id} completion={completion} again={again} />
        ))}
      </ul>
    </section>
  );
}

function CompletionLine({ completion, again }: { readonly completion: Completed; readonly again: () => void }) {
  const { courses } = useForPage();
  const [asking, setAsking] = useState(false);
  const { id, course, kind, standing, because, completedOn, completedAt, validUntilOn, refresherDueOn } = completion;
  return (
    <li className="flow hr-completion">
      <p className="hr-line">
        <strong>{courses.find((each) => each.id === course)?.title ?? course}</strong>
        {standing === 'holds' ? <StatusChip standing="supported" word="Holds" /> : <StatusChip standing="not-known" word="Set aside" />}
      </p>
      <p>
        Completed {dayInWords(completedOn)} <span className="meta">({utcInWords(completedAt)})</span>, valid until{' '}
        {dayInWords(validUntilOn)}, refresher due {dayInWords(refresherDueOn)}
      </p>
      {standing === 'set aside' ? <p className="caution-note">{because}</p> : null}
      <Opens summary={<>{kindInWords(kind)}: versions, and who entered it</>}>
        <Versions completion={completion} />
      </Opens>
      {kind === 'online' ? null : (
        <p className="not-in-print">
          <button type="button" className="button-link" onClick={() => setAsking(true)}>
            Take this entry back
          </button>
        </p>
      )}
      {asking ? <TakeBack id={id} again={again} onClose={() => setAsking(false)} /> : null}
    </li>
  );
}

function Versions({ completion }: { readonly completion: Completed }) {
  const { procedures, outcomes, scoresToHr, timeZone } = useForPage();
  const { procedure, procedureVersion, contentVersion, role, provider, enteredBy, receivedAt, courseScore, id } = completion;
  const lines = [
    ['Record id', id],
    ['Procedure', procedure === '' ? '' : `${procedures[procedure] ?? procedure}, ${procedureVersion}`],
    ['Content version', contentVersion],
    ['As', role],
    ['Given by', provider],
    ['Entered by', enteredBy ?? ''],
    ['Received', momentInWords(receivedAt, timeZone)],
    ['Outcomes', completion.outcomes.map((outcome) => outcomes[outcome] ?? outcome).join('; ')],
    ['Course score', scoresToHr && courseScore !== null ? `${String(courseScore)} of 100` : ''],
  ] as const;
  return (
    <dl className="hr-facts">
      {lines
        .filter(([, value]) => value !== '')
        .map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd className="hr-facts__long">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function TakeBack({ id, again, onClose }: { readonly id: string; readonly again: () => void; readonly onClose: () => void }) {
  const { isBusy, problem, run } = useAction();
  const confirm = () =>
    void run({ at: `hr/entries/${encodeURIComponent(id)}`, method: 'DELETE' }, () => {
      onClose();
      again();
      return 'The entry is taken back.';
    });
  return (
    <Confirm
      heading="Take this entry back?"
      word="Take it back"
      busyWord="Taking it back …"
      isBusy={isBusy}
      problem={problem}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>It no longer counts towards the learner’s status. The audit log keeps that it was entered and taken back.</p>
    </Confirm>
  );
}
