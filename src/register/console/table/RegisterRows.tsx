import type { RegisterQuery, RegisterRow } from '#src/protocol/register.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { dayInWords, kindInWords, utcInWords } from '../inWords.ts';
import { RegisterChip } from '../pieces/RegisterChip.tsx';
import type { AddressedQuery } from '../registerInAddress.ts';
import { useForPage } from '../service/useConsole.ts';
import type { ChangeQuery } from '../useRegisterQuery.ts';

interface Props {
  readonly rows: readonly RegisterRow[];
  readonly query: AddressedQuery;
  readonly change: ChangeQuery;
}

type Sort = NonNullable<RegisterQuery['sort']>;

const HEADS: readonly { readonly word: string; readonly sort?: Sort }[] = [
  { word: 'Name', sort: 'name' },
  { word: 'Unit', sort: 'unit' },
  { word: 'Course' },
  { word: 'Status', sort: 'status' },
  { word: 'Due', sort: 'due' },
  { word: 'Completed', sort: 'completed' },
  { word: 'Valid until' },
];

/** The rows as a table; on a narrow screen each row is a card, and keeps the meaning of its cells. */
export function RegisterRows({ rows, query, change }: Props) {
  return (
    <div className="hr-rows" role="region" aria-labelledby="rows" tabIndex={0}>
      <table className="table" role="table" aria-labelledby="rows">
        <thead role="rowgroup">
          <tr role="row">
            {HEADS.map((head) => (
              <Head key={head.word} {...head} query={query} change={change} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={`${row.learner} ${row.course}`} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps extends Pick<Props, 'query' | 'change'> {
  readonly word: string;
  readonly sort?: Sort;
}

function Head({ word, sort, query, change }: HeadProps) {
  if (!sort)
    return (
      <th scope="col" role="columnheader">
        {word}
      </th>
    );
  const isHere = (query.sort ?? 'name') === sort;
  const isUp = (query.direction ?? 'up') === 'up';
  return (
    <th scope="col" role="columnheader" aria-sort={isHere ? (isUp ? 'ascending' : 'descending') : 'none'}>
      <button type="button" className="hr-sort" onClick={() => change({ sort, direction: isHere && isUp ? 'down' : 'up' })}>
        {word}
        <span className={isHere ? `hr-sort__mark hr-sort__mark--${isUp ? 'up' : 'down'}` : 'hr-sort__mark'}>
          <Icon name="open" size={16} />
        </span>
      </button>
    </th>
  );
}

function Row({ row }: { readonly row: RegisterRow }) {
  const { courses, pages } = useForPage();
  const { learner, name, email, staffNumber, unit, course, status, dueOn, completedOn, completedAt, validUntilOn, kind } = row;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={`${pages.learner}?id=${encodeURIComponent(learner)}`}>{name}</a>
        <span className="meta">{[staffNumber, email].filter((each) => each !== '').join(' · ')}</span>
      </th>
      <td role="cell" data-label="Unit">
        {unit}
      </td>
      <td role="cell" data-label="Course">
        {courses.find(({ id }) => id === course)?.title ?? course}
      </td>
      <td role="cell" data-label="Status">
        <RegisterChip status={status} />
      </td>
      <td role="cell" data-label="Due">
        {dueOn === null ? null : <time dateTime={dueOn}>{dayInWords(dueOn)}</time>}
      </td>
      <td role="cell" data-label="Completed">
        {completedOn === null ? null : <time dateTime={completedOn}>{dayInWords(completedOn)}</time>}
        {completedAt === null ? null : <span className="meta">{utcInWords(completedAt)}</span>}
        {kind === null || kind === 'online' ? null : <span className="meta">{kindInWords(kind)}</span>}
      </td>
      <td role="cell" data-label="Valid until">
        {validUntilOn === null ? null : <time dateTime={validUntilOn}>{dayInWords(validUntilOn)}</time>}
      </td>
    </tr>
  );
}
