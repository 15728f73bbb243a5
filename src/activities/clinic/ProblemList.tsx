import type { ClinicProblem } from '#src/domain/course/clinicProblem.ts';
import { Icon } from '#src/ui/Icon.tsx';

interface Props {
  readonly problems: readonly ClinicProblem[];
  readonly onPick: (problem: string) => void;
}

/** Problems to choose from, each a row of its own. */
export function ProblemList({ problems, onPick }: Props) {
  return (
    <ul className="clinic__problems" role="list">
      {problems.map(({ id, title, safety }) => (
        <li key={id}>
          <button type="button" className="clinic__problem" onClick={() => onPick(id)}>
            <span>{title}</span>
            {safety ? (
              <span className="chip chip--caution">
                <Icon name="caution" size={16} /> Ask about safety
              </span>
            ) : null}
          </button>
        </li>
      ))}
    </ul>
  );
}
