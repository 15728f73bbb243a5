import { useState } from 'react';
import type { RetentionDue } from '#src/protocol/register.ts';
import { countInWords, dayInWords } from '../inWords.ts';
import { Confirm } from '../pieces/Confirm.tsx';
import { Loaded } from '../pieces/Loaded.tsx';
import { useAction } from '../service/useAction.ts';
import { useAnswer } from '../service/useAnswer.ts';
import { useForPage } from '../service/useConsole.ts';

type Due = RetentionDue['learners'];

/** One call takes so many. */
const AT_ONCE = 1000;

/** Learners whose time in the register has run out. Nothing goes by itself. */
export function Retention() {
  const asked = useAnswer<RetentionDue>({ at: 'hr/retention' });
  return (
    <section className="flow" aria-labelledby="retention">
      <h2 id="retention">Kept long enough</h2>
      <Loaded asked={asked} what="what has been kept long enough">
        {({ keepForMonths, learners }) => (
          <>
            <p className="measure">
              The register keeps a learner for {countInWords(keepForMonths, 'month')} after the last completion or the end of the
              appointment, as your content folder says. Nothing is erased by itself.
            </p>
            {learners.length === 0 ? (
              <p>Nobody’s time has run out.</p>
            ) : (
              <DueList key={learners.length} learners={learners} again={asked.again} />
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

function DueList({ learners, again }: { readonly learners: Due; readonly again: () => void }) {
  const { pages } = useForPage();
  const { isBusy, problem, run, forget } = useAction();
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const going = learners.filter(({ id }) => !kept.has(id)).slice(0, AT_ONCE);
  const tick = (id: string, goes: boolean) => {
    const next = new Set(kept);
    if (goes) next.delete(id);
    else next.add(id);
    setKept(next);
  };
  const erase = () =>
    void run({ at: 'hr/erase', method: 'POST', message: { learners: going.map(({ id }) => id), reason: 'kept long enough' } }, () => {
      setAsking(false);
      again();
      return `${countInWords(going.length, 'learner')} erased.`;
    });
  return (
    <>
      <ul role="list" className="hr-ticks">
        {learners.slice(0, AT_ONCE).map(({ id, name, lastOn }) => (
          <li key={id} className="hr-line">
            <label className="hr-tick">
              <input type="checkbox" checked={!kept.has(id)} onChange={({ target }) => tick(id, target.checked)} />
              <span>
                {name} <span className="meta">last {dayInWords(lastOn)}</span>
              </span>
            </label>
            <a href={`${pages.learner}?id=${encodeURIComponent(id)}`}>
              See<span className="visually-hidden"> {name}</span>
            </a>
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          className="button button--harm"
          aria-disabled={going.length === 0}
          onClick={() => going.length > 0 && setAsking(true)}
        >
          Erase {countInWords(going.length, 'learner')}
        </button>
      </p>
      {asking ? (
        <Confirm
          heading={`Erase ${countInWords(going.length, 'learner')}?`}
          word="Erase for good"
          busyWord="Erasing …"
          isBusy={isBusy}
          problem={problem}
          typed="erase"
          onConfirm={erase}
          onClose={() => {
            setAsking(false);
            forget();
          }}
        >
          <p>It cannot be undone. Counts of decisions, which name nobody, stay.</p>
        </Confirm>
      ) : null}
    </>
  );
}
