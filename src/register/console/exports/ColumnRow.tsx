import { Icon } from '#src/ui/Icon.tsx';
import type { ColumnChoice } from './presetColumns.ts';

interface Props {
  readonly choice: ColumnChoice;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly change: (by: Partial<ColumnChoice>) => void;
  readonly move: (by: -1 | 1) => void;
}

/** One column: taken or not, its name, and its place. */
export function ColumnRow({ choice: { column, isTaken, as }, isFirst, isLast, change, move }: Props) {
  return (
    <li className="hr-column">
      <label className="hr-tick">
        <input type="checkbox" checked={isTaken} onChange={({ target }) => change({ isTaken: target.checked })} />
        <span>{column}</span>
      </label>
      <input
        className="hr-input"
        aria-label={`Name of the column ${column}`}
        value={as}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => change({ as: target.value })}
      />
      <span className="row">
        <MoveButton says={`Move ${column} up`} name="up" isThere={!isFirst} onClick={() => move(-1)} />
        <MoveButton says={`Move ${column} down`} name="down" isThere={!isLast} onClick={() => move(1)} />
      </span>
    </li>
  );
}

interface MoveProps {
  readonly says: string;
  readonly name: 'up' | 'down';
  readonly isThere: boolean;
  readonly onClick: () => void;
}

// It keeps the focus at either end: a disabled button would lose it.
function MoveButton({ says, name, isThere, onClick }: MoveProps) {
  return (
    <button
      type="button"
      className={`button button--small hr-move hr-move--${name}`}
      aria-label={says}
      aria-disabled={!isThere}
      onClick={onClick}
    >
      <Icon name="open" size={18} />
    </button>
  );
}
