import type { HandedInRow } from './handedInRow.ts';
import { sameLearner, sharesStaffNumber } from './sameLearner.ts';

const byName = new Intl.Collator('en-AU', { sensitivity: 'base' });

function groupsBy(rows: readonly HandedInRow[], keyOf: (row: HandedInRow) => string): HandedInRow[][] {
  const groups = new Map<string, HandedInRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}

/** Of two rows the one to go by: from a file that is as it was made, then from the newer file. */
function better(one: HandedInRow, other: HandedInRow): HandedInRow {
  if (one.file.sealHolds !== other.file.sealHolds) return one.file.sealHolds ? one : other;
  return other.file.exportedAt > one.file.exportedAt ? other : one;
}

/** Rows of one completion, once for each person in whose name it was handed in. */
function oncePerPerson(rows: readonly HandedInRow[]): HandedInRow[] {
  const people: HandedInRow[] = [];
  for (const row of rows) {
    const at = people.findIndex(({ learner }) => sameLearner(learner, row.learner));
    const known = people[at];
    if (known) people[at] = { ...better(known, row), files: known.files + row.files };
    else people.push(row);
  }
  return people;
}

const namesOf = (rows: readonly HandedInRow[]): string => [...new Set(rows.map(({ learner }) => learner.name))].join(', ');

/** One completion belongs to one person: in two names, it is for HR to ask about. */
function settleCompletion(rows: readonly HandedInRow[]): HandedInRow[] {
  const people = oncePerPerson(rows);
  if (people.length < 2) return people;
  return people.map((row) => {
    if (row.check === 'does not hold') return row;
    const others = namesOf(people.filter((other) => other !== row));
    return { ...row, check: 'in two names', says: `The same completion was also handed in by ${others}. Ask whose it is.` };
  });
}

function withSharedNumbers(rows: readonly HandedInRow[]): HandedInRow[] {
  return groupsBy(rows, ({ learner }) => learner.staffNumber.trim().toLowerCase()).flatMap((bearers) =>
    bearers.map((row) => {
      if (row.learner.staffNumber.trim() === '') return row;
      const others = bearers.filter(({ learner }) => sharesStaffNumber(learner, row.learner));
      if (others.length === 0) return row;
      return { ...row, remarks: [`Staff number ${row.learner.staffNumber} also stands in the file of ${namesOf(others)}.`] };
    }),
  );
}

function inOrder(one: HandedInRow, other: HandedInRow): number {
  return byName.compare(one.learner.name, other.learner.name) || (one.completion.completedAt < other.completion.completedAt ? 1 : -1);
}

/** All rows as HR reads them: each completion once, what stands in two names marked, in the order of the names. */
export function settleRows(rows: readonly HandedInRow[]): readonly HandedInRow[] {
  const settled = groupsBy(rows, ({ completion }) => completion.id).flatMap(settleCompletion);
  return withSharedNumbers(settled).sort(inOrder);
}
