import type { Problem } from '../problem.ts';
import { minutesOf } from '../study/reading.ts';
import type { ModuleReckoning } from '../study/reckonMinutes.ts';
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

function printModule({ module, minutes, reckoned, text, activities, items, scenarios }: ModuleReckoning): string {
  const parts = { text, activities, questions: items, scenarios };
  const told = Object.entries(parts).flatMap(([name, reading]) => {
    const { words, decisions } = reading;
    if (words === 0) return [];
    return `${name} ${Math.round(minutesOf(reading))} (${Math.round(words)} words${decisions === 0 ? '' : `, ${Math.round(decisions)} decisions`})`;
  });
  return `    ${module}: ${Math.round(reckoned)} min, the course says ${minutes}; ${told.join(', ') || 'nothing written yet'}`;
}

/** How long each course takes, module by module. */
function printMinutes({ minutes }: CheckReport): string[] {
  return minutes.flatMap(({ course, modules, reckoned, between }) => {
    const asked = between ? `, ${between[0]} to ${between[1]} asked` : '';
    return [
      `  minutes of ${course}, at 200 words a minute and 20 seconds a decision or question:`,
      ...modules.map((module) => `${printModule(module)}${module.forOfficers ? '' : ' (not for officers, so not in the sum)'}`),
      `    in all: ${Math.round(reckoned)} min (${Math.floor(reckoned / 60)} h ${Math.round(reckoned) % 60} min)${asked}`,
    ];
  });
}

/** How many parts of the outcomes each course teaches, practises and assesses. */
function printParts({ parts }: CheckReport): string[] {
  return parts.map(({ course, parts: all }) => {
    const taught = all.filter((part) => part.taught.length > 0).length;
    const practised = all.filter((part) => part.practised.activities.length + part.practised.scenarios.length > 0).length;
    const assessed = all.filter((part) => part.assessed.items.length + part.assessed.scenarios.length > 0).length;
    return `  parts of outcomes in ${course}: ${all.length}, ${taught} taught, ${practised} practised, ${assessed} assessed`;
  });
}

/** A check's report in plain words: each problem with its place and how to mend it, then the figures. */
export function printReport(report: CheckReport, folder: string): string {
  const { errors, warnings } = report;
  const figures = [
    ...printOpenClauses(report),
    ...printScenarios(report),
    ...printAlike(report),
    ...printParts(report),
    ...printMinutes(report),
  ];
  return [
    printProblems([...warnings, ...errors], folder),
    ...(figures.length === 0 ? [] : ['In figures:', ...figures, '']),
    errors.length === 0
      ? `The content is sound: no errors, ${counted(warnings.length, 'thing', 'things')} to weigh.`
      : `${counted(errors.length, 'thing', 'things')} to mend, ${counted(warnings.length, 'thing', 'things')} to weigh.`,
    '',
  ].join('\n');
}
