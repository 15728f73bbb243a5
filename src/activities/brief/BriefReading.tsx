import type { BriefActivity } from '#src/domain/course/activity.ts';
import { OnPaper } from '../notes/OnPaper.tsx';
import { BriefTable } from './BriefTable.tsx';
import { ExampleBrief } from './ExampleBrief.tsx';
import { RawTable } from './RawTable.tsx';
import { tabulate, type Treatment } from './tabulate.ts';

interface Props {
  readonly activity: BriefActivity;
  readonly text: string;
}

const IN_WORDS: Readonly<Record<Treatment, string>> = { keep: 'Keep', merge: 'Merge', 'leave out': 'Leave out' };

/** The raw tallies, what a safe brief does with each column and why, the table that comes of it, and an example. */
export function BriefReading({ activity, text }: Props) {
  const safe = Object.fromEntries(activity.columns.map((column) => [column.id, column.safe]));
  return (
    <div className="activity__reading flow">
      <p className="printed-title">
        <strong>{activity.title}</strong>
      </p>
      <RawTable activity={activity} />
      <details className="opens">
        <summary>What a safe brief does with each column</summary>
        <ul>
          {activity.columns.map(({ id, name, safe: treatment, because }) => (
            <li key={id}>
              <strong>
                {name}: {IN_WORDS[treatment].toLowerCase()}.
              </strong>{' '}
              {because}
            </li>
          ))}
        </ul>
        <BriefTable table={tabulate(activity, safe)} />
      </details>
      <p>
        <strong>Your brief, in up to six lines</strong>
      </p>
      <OnPaper text={text} lines={6} />
      <details className="opens">
        <summary>An example</summary>
        <ExampleBrief lines={activity.example} />
      </details>
    </div>
  );
}
