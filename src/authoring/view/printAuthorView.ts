import { printProblems } from '../check/printReport.ts';
import type { AuthorView, OptionStanding, OptionView, ProcedureView, SceneView } from './authorView.ts';
import type { CheckedAlone } from './checkOneScenario.ts';

function inRow(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function printLoss({ leastLost, mostLost }: OptionStanding): string {
  if (mostLost === 0) return 'nothing need be lost';
  return leastLost === mostLost ? `${leastLost} is lost at least` : `${leastLost} to ${mostLost} is lost at least`;
}

function printStanding(standing: OptionStanding): string {
  const found = [...standing.found, ...standing.foundAtTimes.map((one) => `${one} (at times)`)];
  return `${printLoss(standing)}; ${found.length === 0 ? 'nothing is found' : found.join(', ')}`;
}

/** Lines that say the same under several procedures are joined. */
function byProcedure<T>(under: Readonly<Record<string, T>>, print: (one: T) => string): string[] {
  const alike = Map.groupBy(Object.entries(under), ([, one]) => print(one));
  return [...alike].map(([text, entries]) => `under ${inRow(entries.map(([procedure]) => procedure))}: ${text}`);
}

function printOption({ choice, length, longest, under }: OptionView): string[] {
  const tooLong = length > longest ? ', too long' : '';
  const standings = byProcedure(under, printStanding);
  return [
    `    ${choice} (${length} of ${longest} characters${tooLong})`,
    ...(standings.length === 0 ? ['no path offers it'] : standings).map((line) => `      ${line}`),
  ];
}

function printScene({ scene, title, ending, options }: SceneView): string[] {
  return [`  ${scene}: ${title}${ending === undefined ? '' : ` (${ending} ending)`}`, ...options.flatMap(printOption), ''];
}

function printProcedure({ atStake, leastClean, leastLost, bestPath, neverMet }: ProcedureView): string {
  const best = leastLost === 0 ? 'clean path' : `path that loses least, ${leastLost}`;
  const unmet = neverMet.length === 0 ? 'every rule can be met' : `never met: ${neverMet.join(', ')}`;
  return `${atStake} at stake, least clean ${leastClean}; a ${best}: ${bestPath.join(', ')}; ${unmet}`;
}

function printView({ scenario, title, under, scenes }: AuthorView): string {
  return [
    `${scenario}: ${title}`,
    ...byProcedure(under, printProcedure).map((line) => `  ${line}`),
    '',
    ...scenes.flatMap(printScene),
  ].join('\n');
}

/** The author's view in plain text: the scenario under each procedure, each scene with its options, then what is to be mended. */
export function printAuthorView({ view, problems }: CheckedAlone, folder: string): string {
  const parts = [view ? printView(view) : '', printProblems(problems, folder), problems.length === 0 ? 'Nothing to mend or to weigh.' : ''];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}
