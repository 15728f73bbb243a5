import type { RunUnder } from './assessUnder.ts';

/** The view that shows the branches not taken. */
export const OTHER_PATHS = 'other paths';

interface Props {
  /** The one played under first. */
  readonly runs: readonly RunUnder[];
  readonly view: string;
  readonly onView: (view: string) => void;
}

/** One tap each: the run under its own procedure, the same choices under another, the paths not taken. */
export function DebriefViews({ runs, view, onView }: Props) {
  const views = [
    ...runs.map(({ procedure, assessment }, index) => ({
      id: procedure.id,
      text: `${index === 0 ? 'Under' : 'Same choices under'} the ${procedure.name} · ${String(assessment.score)}`,
    })),
    { id: OTHER_PATHS, text: 'Other paths' },
  ];
  return (
    <fieldset className="views not-in-print">
      <legend className="visually-hidden">What to look at</legend>
      {views.map(({ id, text }) => (
        <label className="views__one" key={id}>
          <input type="radio" name="view" value={id} checked={id === view} onChange={() => onView(id)} className="visually-hidden" />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
