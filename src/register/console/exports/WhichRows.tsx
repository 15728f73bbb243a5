import { REGISTER_STATUSES, type RegisterStatus } from '#src/domain/record/register/registerStatus.ts';
import { CourseAndDay } from '../pieces/CourseAndDay.tsx';
import { SelectField } from '../pieces/SelectField.tsx';
import { statusLooks } from '../pieces/statusLooks.ts';
import type { AddressedQuery } from '../registerInAddress.ts';
import { useForPage } from '../service/useConsole.ts';
import type { ChangeQuery } from '../useRegisterQuery.ts';
import { writeRegisterQuery } from '../registerInAddress.ts';

interface Props {
  readonly query: AddressedQuery;
  readonly change: ChangeQuery;
}

/** Which rows an export has: those of the register's filters. */
export function WhichRows({ query, change }: Props) {
  const { pages } = useForPage();
  const also = [query.unit && `unit ${query.unit}`, query.search && `search “${query.search}”`].filter(Boolean);
  return (
    <section className="flow" aria-labelledby="which">
      <h2 id="which">Which rows</h2>
      <div className="hr-filters">
        <CourseAndDay query={query} change={change} />
        <SelectField
          label="Status"
          value={query.status ?? ''}
          onChange={({ target }) => change({ status: (target.value || undefined) as RegisterStatus | undefined })}
        >
          <option value="">Every status</option>
          {REGISTER_STATUSES.map((status) => (
            <option key={status} value={status}>
              {statusLooks[status].word}
            </option>
          ))}
        </SelectField>
      </div>
      <p>
        {also.length > 0 ? `Also filtered by ${also.join(' and ')}. ` : ''}
        <a href={`${pages.register}${writeRegisterQuery(query)}`}>See these rows in the register</a>
        {also.length > 0 ? (
          <>
            {' '}
            or{' '}
            <button type="button" className="button-link" onClick={() => change({ unit: undefined, search: undefined })}>
              take these filters away
            </button>
          </>
        ) : null}
      </p>
    </section>
  );
}
