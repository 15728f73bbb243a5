import { CHECKS, type Check, type HandedInRow } from './handedInRow.ts';
import { checkLooks } from './checkLooks.ts';
import type { RowFilter } from './rowMatches.ts';
import { useFilesForPage } from './useFiles.ts';

interface Props {
  readonly rows: readonly HandedInRow[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** What to look for in the table. It acts as one types, and changes nothing about what is saved. */
export function RowFilterForm({ rows, filter, onFilter }: Props) {
  const { courses } = useFilesForPage();
  const present = [...new Set(rows.map(({ completion }) => completion.course))];
  const checks = CHECKS.filter((check) => rows.some((row) => row.check === check));
  return (
    <form className="hr-files__filter" role="search" aria-label="Look in the table" onSubmit={(event) => event.preventDefault()}>
      <div className="field">
        <label htmlFor="row-search">Name or staff number</label>
        <input
          id="row-search"
          type="search"
          autoComplete="off"
          value={filter.search}
          onChange={({ currentTarget }) => onFilter({ ...filter, search: currentTarget.value })}
        />
      </div>
      <div className="field">
        <label htmlFor="row-course">Course</label>
        <select
          id="row-course"
          value={filter.course}
          onChange={({ currentTarget }) => onFilter({ ...filter, course: currentTarget.value })}
        >
          <option value="">All courses</option>
          {present.map((course) => (
            <option key={course} value={course}>
              {courses[course] ?? course}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="row-check">Status</label>
        <select
          id="row-check"
          value={filter.check}
          onChange={({ currentTarget }) => onFilter({ ...filter, check: currentTarget.value as Check | '' })}
        >
          <option value="">Any status</option>
          {checks.map((check) => (
            <option key={check} value={check}>
              {checkLooks[check].word}
            </option>
          ))}
        </select>
      </div>
    </form>
  );
}
