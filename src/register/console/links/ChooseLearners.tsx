import { useEffect, useState } from 'react';
import type { RegisterPage } from '#src/protocol/register.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { countInWords } from '../inWords.ts';
import { Field } from '../pieces/Field.tsx';
import { Loaded } from '../pieces/Loaded.tsx';
import { useAnswer } from '../service/useAnswer.ts';

export interface Chosen {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly chosen: readonly Chosen[];
  readonly setChosen: (chosen: readonly Chosen[]) => void;
}

const PAUSE = 300;

/** Finds learners on the register and keeps the ticked ones. */
export function ChooseLearners({ chosen, setChosen }: Props) {
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const asked = useAnswer<RegisterPage>(search.length < 2 ? undefined : { at: 'hr/register', query: { search } });
  const without = (id: string) => chosen.filter((each) => each.id !== id);
  return (
    <div className="card flow">
      <Field
        label="Find a learner by name, email or staff number"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        hint="Two letters or more."
      />
      {search.length < 2 ? null : (
        <Loaded asked={asked} what="learners">
          {({ rows }) => (
            <ul role="list" className="hr-ticks">
              {learnersOf(rows).map(({ id, name, staffNumber, email }) => (
                <li key={id}>
                  <label className="hr-tick">
                    <input
                      type="checkbox"
                      checked={chosen.some((each) => each.id === id)}
                      onChange={({ target }) => setChosen(target.checked ? [...chosen, { id, name }] : without(id))}
                    />
                    <span>
                      {name} <span className="meta">{[staffNumber, email].filter((each) => each !== '').join(' · ')}</span>
                    </span>
                  </label>
                </li>
              ))}
              {rows.length === 0 ? <li>Nobody on the register fits.</li> : null}
            </ul>
          )}
        </Loaded>
      )}
      <p role="status">{countInWords(chosen.length, 'learner')} chosen</p>
      <ul role="list" className="row">
        {chosen.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="button button--small" onClick={() => setChosen(without(id))}>
              <span className="visually-hidden">Take out </span>
              {name} <Icon name="close" size={16} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The register has a row for each course; here each learner stands once. */
function learnersOf(rows: RegisterPage['rows']): readonly (Chosen & { readonly staffNumber: string; readonly email: string })[] {
  const byId = new Map(rows.map(({ learner, name, staffNumber, email }) => [learner, { id: learner, name, staffNumber, email }]));
  return [...byId.values()];
}
