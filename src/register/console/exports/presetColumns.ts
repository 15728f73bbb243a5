import { EXPORT_COLUMNS, type ExportColumn } from '#src/domain/record/register/exportRow.ts';
import type { Preset } from '#src/protocol/register.ts';

/** A column while a preset is being put together: where it stands, whether it is taken, and what it is called. */
export interface ColumnChoice {
  readonly column: ExportColumn;
  readonly isTaken: boolean;
  readonly as: string;
}

/** What a preset starts from: every column, under its own name; or an earlier preset, with the columns it leaves out at the end. */
export function choicesOf(preset: Pick<Preset, 'columns'> | undefined): readonly ColumnChoice[] {
  const taken = (preset?.columns ?? []).map(({ column, as }) => ({ column, isTaken: true, as }));
  const rest = EXPORT_COLUMNS.filter((column) => !taken.some((each) => each.column === column));
  return [...taken, ...rest.map((column) => ({ column, isTaken: preset === undefined, as: column }))];
}

/** Moves a column one place up (-1) or down (1); at either end it stays. */
export function movedColumn(choices: readonly ColumnChoice[], from: number, by: -1 | 1): readonly ColumnChoice[] {
  const to = from + by;
  const [one, other] = [choices[from], choices[to]];
  if (!one || !other) return choices;
  return choices.map((choice, index) => (index === from ? other : index === to ? one : choice));
}

/** What is sent to be kept: the columns taken, in order, each under a name. */
export function columnsTaken(choices: readonly ColumnChoice[]): Preset['columns'] {
  return choices.filter(({ isTaken }) => isTaken).map(({ column, as }) => ({ column, as: as.trim() === '' ? column : as.trim() }));
}
