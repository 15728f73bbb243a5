import { Icon } from '#src/ui/Icon.tsx';
import { numberInWords } from '../inWords.ts';

interface Props {
  readonly page: number;
  readonly total: number;
  readonly rowsOnPage: number;
  readonly turn: (page: number) => void;
}

/** The way through many rows. Nothing where they fit one page. */
export function Paging({ page, total, rowsOnPage, turn }: Props) {
  const last = Math.max(1, Math.ceil(total / rowsOnPage));
  if (last === 1) return null;
  return (
    <nav className="hr-paging not-in-print" aria-label="Pages">
      <TurnButton word="First" isThere={page > 1} onClick={() => turn(1)} />
      <TurnButton word="Previous" isThere={page > 1} onClick={() => turn(page - 1)} icon="back" />
      <p>
        Page {numberInWords(page)} of {numberInWords(last)}
      </p>
      <TurnButton word="Next" isThere={page < last} onClick={() => turn(page + 1)} icon="on" />
      <TurnButton word="Last" isThere={page < last} onClick={() => turn(last)} />
    </nav>
  );
}

interface TurnProps {
  readonly word: string;
  readonly isThere: boolean;
  readonly onClick: () => void;
  readonly icon?: 'back' | 'on';
}

// It keeps the focus at either end: a button that is disabled while in use would lose it.
function TurnButton({ word, isThere, onClick, icon }: TurnProps) {
  return (
    <button type="button" className="button button--small" aria-disabled={!isThere} onClick={() => isThere && onClick()}>
      {icon === 'back' ? <Icon name="back" size={18} /> : null}
      {word}
      {icon === 'on' ? <Icon name="on" size={18} /> : null}
    </button>
  );
}
