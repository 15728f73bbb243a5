import type { CsvPreview } from '#src/protocol/register.ts';
import type { CsvProblem } from './readTable.ts';

/** The rows that a preview shows, and the problems that it lists one by one. */
const ROWS_SHOWN = 20;
const PROBLEMS_SHOWN = 200;

/** A file as it was understood and held against what is known. */
export interface CsvPlan {
  readonly columns: readonly string[];
  readonly ignored: readonly string[];
  readonly notes: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly adds: number;
  readonly changes: number;
  readonly problems: readonly CsvProblem[];
}

/** The preview of a plan: the first rows, the first problems, and how many of each there are. */
export function describePlan({ rows, problems, ...plan }: CsvPlan): CsvPreview {
  const inOrder = [...problems].sort((one, other) => one.row - other.row);
  return {
    columns: plan.columns,
    ignored: plan.ignored,
    notes: plan.notes,
    rows: rows.slice(0, ROWS_SHOWN),
    total: rows.length,
    adds: plan.adds,
    changes: plan.changes,
    unchanged: rows.length - plan.adds - plan.changes,
    problems: inOrder.slice(0, PROBLEMS_SHOWN),
    problemsInAll: problems.length,
  };
}
