import type { WordingPoint, WriteActivity } from '#src/domain/course/activity.ts';
import { OnPaper } from '../notes/OnPaper.tsx';
import { Examples } from './Examples.tsx';

interface Props {
  readonly activity: WriteActivity;
  readonly text: string;
}

/** The same to be done on paper: the prompt, room to write, what to look for, and the examples. */
export function WriteReading({ activity, text }: Props) {
  const { title, prompt, seconds, points, avoid, examples } = activity;
  return (
    <div className="activity__reading flow">
      <p className="printed-title">
        <strong>{title}</strong>
      </p>
      <p>
        {prompt} {seconds === undefined ? null : <span className="meta">About {seconds} seconds to say.</span>}
      </p>
      <OnPaper text={text} lines={8} />
      <p>
        <strong>Then look it over. Does it do this?</strong>
      </p>
      <Points points={points} />
      {avoid.length === 0 ? null : (
        <>
          <p>
            <strong>And does it leave this out?</strong>
          </p>
          <Points points={avoid} />
        </>
      )}
      {examples.length === 0 ? null : (
        <details className="opens">
          <summary>How others say it</summary>
          <Examples examples={examples} />
        </details>
      )}
    </div>
  );
}

function Points({ points }: { readonly points: readonly WordingPoint[] }) {
  return (
    <ul className="to-tick" role="list">
      {points.map(({ id, label, why }) => (
        <li key={id}>
          {label}. <span className="meta">{why}</span>
        </li>
      ))}
    </ul>
  );
}
