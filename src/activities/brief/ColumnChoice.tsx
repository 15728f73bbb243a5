import { RadioCards } from '#src/ui/RadioCards.tsx';
import type { Column, Treatment } from './tabulate.ts';

interface Props {
  readonly column: Column;
  /** The name that ties the radio inputs together. */
  readonly name: string;
  readonly treatment: Treatment;
  readonly disabled: boolean;
  readonly onTreat: (treatment: Treatment) => void;
}

const KEEP = { id: 'keep', text: 'Keep' } as const;
const MERGE = { id: 'merge', text: 'Merge' } as const;
const LEAVE_OUT = { id: 'leave out', text: 'Leave out' } as const;

/** What to do with one column. Merging is offered where there are wider groups, which are named. */
export function ColumnChoice({ column, name, treatment, disabled, onTreat }: Props) {
  const wider = [...new Set(Object.values(column.merges ?? {}))];
  const options = wider.length > 0 ? [KEEP, MERGE, LEAVE_OUT] : [KEEP, LEAVE_OUT];
  return (
    <div className="column-choice">
      <RadioCards
        legend={column.name}
        name={name}
        inline
        options={options}
        value={treatment}
        disabled={disabled}
        onChange={(id) => onTreat(options.find((option) => option.id === id)?.id ?? 'keep')}
      />
      {wider.length > 0 ? <p className="meta">Merged: {wider.join(', ')}.</p> : null}
    </div>
  );
}
