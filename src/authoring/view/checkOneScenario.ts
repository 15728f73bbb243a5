import { checkScenario } from '../check/checkScenario.ts';
import { mendUnknown } from '../nearestName.ts';
import type { ReadContent } from '../parseContent.ts';
import { inReadingOrder, isUsable } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { placeRemark } from '../source/placeOf.ts';
import { authorView } from './authorView.ts';
import type { AuthorView } from './authorView.ts';

/** One scenario checked by itself. */
export interface CheckedAlone {
  readonly problems: readonly Problem[];
  /** Undefined where the story cannot be read or walked. */
  readonly view: AuthorView | undefined;
}

function notThere(id: string, { sources, problems }: ReadContent): Problem[] {
  const file = `scenarios/${id}.yaml`;
  const own = problems.filter((problem) => problem.file === file);
  if (own.length > 0) return own;
  // What keeps the whole folder from being used keeps this scenario from it too.
  if (sources.has(file)) return problems.filter(({ level }) => level === 'error');
  const known = [...sources.keys()].flatMap((name) => /^scenarios\/(.+)\.yaml$/.exec(name)?.[1] ?? []);
  const mend = mendUnknown(id, known, 'scenarios/');
  return [{ level: 'error', file, line: 1, column: 1, says: `There is no scenario ${id}.`, mend }];
}

/** Checks one scenario under every procedure, with the view that its author works by. */
export function checkOneScenario(read: ReadContent, id: string): CheckedAlone {
  const { content, problems, sources } = read;
  const scenario = content?.scenarios.find((one) => one.id === id);
  if (!content || !scenario) return { problems: inReadingOrder(notThere(id, read)), view: undefined };
  const checked = checkScenario(scenario, content);
  const file = `scenarios/${id}.yaml`;
  const found = [
    ...problems.filter((problem) => problem.file === file),
    ...checked.remarks.map((remark) => placeRemark(remark, sources.get(remark.file))),
  ];
  const canBeWalked = checked.surveys.length > 0;
  return { problems: inReadingOrder(found), view: canBeWalked ? authorView(scenario, checked, content.procedures) : undefined };
}

/** Whether a scenario checked by itself has no errors. */
export function isSound({ problems }: CheckedAlone): boolean {
  return isUsable(problems);
}
