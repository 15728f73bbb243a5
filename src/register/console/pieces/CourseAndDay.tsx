import type { AddressedQuery } from '../registerInAddress.ts';
import { useForPage } from '../service/useConsole.ts';
import type { ChangeQuery } from '../useRegisterQuery.ts';
import { Field } from './Field.tsx';
import { SelectField } from './SelectField.tsx';

interface Props {
  readonly query: AddressedQuery;
  readonly change: ChangeQuery;
}

/** Which course, and as at which day. */
export function CourseAndDay({ query, change }: Props) {
  const { courses, timeZone } = useForPage();
  return (
    <>
      <SelectField label="Course" value={query.course ?? ''} onChange={({ target }) => change({ course: target.value || undefined })}>
        <option value="">Every course</option>
        {courses.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
      <Field
        label="As at (today if empty)"
        type="date"
        value={query.on ?? ''}
        title={`A day in ${timeZone}. Left empty: today.`}
        onChange={({ target }) => change({ on: target.value || undefined })}
      />
    </>
  );
}
