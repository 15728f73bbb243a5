import { Icon } from '#src/ui/Icon.tsx';

export type Standing = 'holds' | 'not yet' | 'open';

const words: Readonly<Record<Standing, string>> = { holds: 'holds', 'not yet': 'does not hold yet', open: 'not answered yet' };

interface Props {
  /** What one step is called: "Task". */
  readonly noun: string;
  readonly standings: readonly Standing[];
  readonly at: number;
  readonly disabled: boolean;
  readonly onGoTo: (at: number) => void;
}

/** One small button for each item: where the learner is, which hold, and a way back to any of them. */
export function Steps({ noun, standings, at, disabled, onGoTo }: Props) {
  return (
    <ol className="steps" role="list">
      {standings.map((standing, index) => (
        <li key={index}>
          <button
            type="button"
            className={`step step--${standing === 'not yet' ? 'not' : standing}`}
            aria-label={`${noun} ${String(index + 1)}, ${words[standing]}`}
            aria-current={index === at ? 'step' : undefined}
            disabled={disabled}
            onClick={() => onGoTo(index)}
          >
            {index + 1}
            {standing === 'open' ? null : <Icon name={standing === 'holds' ? 'supported' : 'again'} size={14} />}
          </button>
        </li>
      ))}
    </ol>
  );
}
