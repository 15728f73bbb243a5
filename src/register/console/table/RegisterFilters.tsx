import { useEffect, useState } from 'react';
import { CourseAndDay } from '../pieces/CourseAndDay.tsx';
import { Field } from '../pieces/Field.tsx';
import { SelectField } from '../pieces/SelectField.tsx';
import type { AddressedQuery } from '../registerInAddress.ts';
import type { ChangeQuery } from '../useRegisterQuery.ts';

interface Props {
  readonly query: AddressedQuery;
  readonly change: ChangeQuery;
  readonly units: readonly string[];
}

const SORT_WORDS = { name: 'Name', unit: 'Unit', status: 'Status', due: 'Due', completed: 'Completed' } as const;

/** What to look for, in which course, unit and day. Each takes effect as it is chosen. */
export function RegisterFilters({ query, change, units }: Props) {
  const { unit = '', sort = 'name' } = query;
  // The unit of an old bookmark may be gone; it still says what is looked for.
  const offered = unit === '' || units.includes(unit) ? units : [unit, ...units];
  return (
    <form className="hr-filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <Search key={`${String(query.search === undefined)}`} query={query} change={change} />
      <CourseAndDay query={query} change={change} />
      <SelectField label="Unit" value={unit} onChange={({ target }) => change({ unit: target.value || undefined })}>
        <option value="">Every unit</option>
        {offered.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </SelectField>
      <div className="hr-filters__narrow">
        <SelectField label="Sort by" value={sort} onChange={({ target }) => change({ sort: target.value as keyof typeof SORT_WORDS })}>
          {Object.entries(SORT_WORDS).map(([id, word]) => (
            <option key={id} value={id}>
              {word}
            </option>
          ))}
        </SelectField>
      </div>
    </form>
  );
}

const PAUSE = 300;

function Search({ query, change }: Pick<Props, 'query' | 'change'>) {
  const [typed, setTyped] = useState(query.search ?? '');
  const held = query.search ?? '';
  useEffect(() => {
    if (typed.trim() === held) return;
    const timer = setTimeout(() => change({ search: typed.trim() || undefined }, 'typing'), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, held, change]);
  return (
    <Field
      label="Name, email or staff number"
      type="search"
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}
