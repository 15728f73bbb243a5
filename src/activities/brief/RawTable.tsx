import type { BriefActivity } from '#src/domain/course/activity.ts';

interface Props {
  readonly activity: Pick<BriefActivity, 'columns' | 'tallies'>;
}

/** The tallies as an officer might have noted them: far too much. */
export function RawTable({ activity: { columns, tallies } }: Props) {
  return (
    <div className="scroll brief__scroll brief__scroll--raw" role="region" aria-label="The raw tallies" tabIndex={0}>
      <table className="table brief__table">
        <caption className="meta">{tallies.length} contacts, as they were noted. Far too much is in it.</caption>
        <thead>
          <tr>
            {columns.map(({ id, name }) => (
              <th scope="col" key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tallies.map((tally, index) => (
            <tr key={index}>
              {columns.map(({ id }) => (
                <td key={id}>{tally[id]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
