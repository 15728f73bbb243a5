import { Refused } from '../../refuse.ts';
import type { CsvProblem } from './readTable.ts';

/** Refuses to load a file in which something is left to mend; the preview lists all of it. */
export function refuseWithProblems(problems: readonly CsvProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const more = problems.length > 1 ? ` And ${problems.length - 1} more.` : '';
  throw new Refused(422, `Nothing was loaded. Row ${first.row}${first.column === '' ? '' : `, ${first.column}`}: ${first.says}${more}`);
}
