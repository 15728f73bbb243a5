import { Icon } from '#src/ui/Icon.tsx';
import type { IconName } from '#src/ui/icons.ts';

/** How one thing of a series stands. Where there is nothing to hold, it is answered or skipped. */
export type Standing = 'holds' | 'not yet' | 'answered' | 'skipped' | 'open';

const looks: Readonly<Record<Standing, { words: string; name: string; icon?: IconName }>> = {
  holds: { words: 'holds', name: 'holds', icon: 'supported' },
  'not yet': { words: 'does not hold yet', name: 'not', icon: 'again' },
  answered: { words: 'answered', name: 'answered', icon: 'judgement' },
  skipped: { words: 'skipped', name: 'skipped', icon: 'on' },
  open: { words: 'not answered yet', name: 'open' },
};

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
      {standings.map((standing, index) => {
        const { words, name, icon } = looks[standing];
        return (
          <li key={index}>
            <button
              type="button"
              className={`step step--${name}`}
              aria-label={`${noun} ${String(index + 1)}, ${words}`}
              aria-current={index === at ? 'step' : undefined}
              disabled={disabled}
              onClick={() => onGoTo(index)}
            >
              {index + 1}
              {icon === undefined ? null : <Icon name={icon} size={14} />}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
