import type { Problem } from '../problem.ts';
import type { CheckReport } from './checkContent.ts';

function printProblem({ file, line, column, says, mend }: Problem, folder: string): string {
  return `  ${folder.replace(/\/+$/, '')}/${file}:${line}:${column}\n    ${says}\n    ${mend}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How many problems that are mended in the same way are printed in full. */
const PRINTED_OF_A_KIND = 5;

function printKind(problems: readonly Problem[], folder: string): string[] {
  const printed = problems.slice(0, PRINTED_OF_A_KIND).map((problem) => `${printProblem(problem, folder)}\n`);
  const left = problems.length - printed.length;
  return left === 0 ? printed : [...printed, `  and ${left} more of this kind; -- --json lists them all.\n`];
}

function printErrors(problems: readonly Problem[], folder: string): string[] {
  if (problems.length === 0) return [];
  return ['To mend:\n', ...problems.map((problem) => `${printProblem(problem, folder)}\n`)];
}

function printWarnings(problems: readonly Problem[], folder: string): string[] {
  if (problems.length === 0) return [];
  const kinds = Map.groupBy(problems, ({ mend }) => mend);
  const heading = 'To weigh (these do not stop the content from being used):\n';
  return [heading, ...[...kinds.values()].flatMap((kind) => printKind(kind, folder))];
}

/** Problems in plain words, those to mend last, so that they stand nearest to where somebody reads on. */
export function printProblems(problems: readonly Problem[], folder: string): string {
  const of = (level: Problem['level']): Problem[] => problems.filter((problem) => problem.level === level);
  return [...printWarnings(of('warning'), folder), ...printErrors(of('error'), folder)].join('\n');
}

/** How the clauses of each document are used, a line for each. */
function printOpenClauses({ clauses }: CheckReport): string[] {
  return Object.entries(clauses).map(([document, { scored, taught, open, 'for reference': reference }]) => {
    const all = scored.length + taught.length + open.length + reference.length;
    return `  ${document}: ${counted(all, 'clause', 'clauses')}, ${scored.length} scored, ${taught.length} taught, ${reference.length} for reference, ${open.length} open`;
  });
}

function printScenarios({ scenarios }: CheckReport): string[] {
  return scenarios.flatMap(({ scenario, under }) =>
    Object.entries(under).map(
      ([procedure, { paths, cleanPaths, atStake, leastClean }]) =>
        `  ${scenario} under ${procedure}: ${counted(paths, 'path', 'paths')}, ${cleanPaths} clean, ${atStake} at stake, least clean ${leastClean}`,
    ),
  );
}

/** The most alike pair of each kind, where there are two scenarios to compare. */
function printAlike({ alike }: CheckReport): string[] {
  return Object.entries(alike).flatMap(([kind, pairs]) =>
    pairs.slice(0, 1).map(({ one, other, shared }) => {
      const places = [one, other].map(({ scenario, entry }) => `${scenario} (${String(entry[1])})`).join(' and ');
      return `  most alike of the ${kind}: ${places}, ${Math.round(100 * shared)} % of their words`;
    }),
  );
}

/** A check's report in plain words: each problem with its place and how to mend it, then the figures. */
export function printReport(report: CheckReport, folder: string): string {
  const { errors, warnings } = report;
  const figures = [...printOpenClauses(report), ...printScenarios(report), ...printAlike(report)];
  return [
    printProblems([...warnings, ...errors], folder),
    ...(figures.length === 0 ? [] : ['In figures:', ...figures, '']),
    errors.length === 0
      ? `The content is sound: no errors, ${counted(warnings.length, 'thing', 'things')} to weigh.`
      : `${counted(errors.length, 'thing', 'things')} to mend, ${counted(warnings.length, 'thing', 'things')} to weigh.`,
    '',
  ].join('\n');
}
