import type { Branch, Line, StoryCondition } from '#src/domain/scenario/scenario.ts';
import { mendUnknown } from '../nearestName.ts';
import type { EntryPath } from '../problem.ts';
import type { Report } from '../report.ts';
import type { ConditionEntry, LineEntry } from '../schema/scenario.ts';
import type { Words } from './words.ts';

/** What the entries of one scenario may name. */
export interface StoryNames {
  readonly words: Words;
  readonly people: readonly string[];
  readonly scenes: readonly string[];
  readonly procedures: readonly string[];
}

/** A condition of the story, with its acts and facts looked up. */
export function loadCondition(
  entry: ConditionEntry | undefined,
  path: EntryPath,
  { words }: StoryNames,
  report: Report,
): StoryCondition | undefined {
  if (!entry) return undefined;
  words.actPatterns(report, [...path, 'done'], entry.done ?? []);
  words.actPatterns(report, [...path, 'not done'], entry['not done'] ?? []);
  words.facts(report, [...path, 'known'], entry.known ?? {});
  return { done: entry.done, notDone: entry['not done'], known: entry.known };
}

function reportSpeaker(speaker: string, path: EntryPath, people: readonly string[], report: Report): void {
  if (people.includes(speaker)) return;
  const looksLikeText = /\s/.test(speaker);
  const says = looksLikeText
    ? `"${speaker}" stands before a colon, so it is read as the name of a person.`
    : `The person ${speaker} is not known.`;
  const mend = looksLikeText
    ? 'Put the whole line in double quotes: - "She says: hello."'
    : mendUnknown(speaker, people, '"people" of this file');
  report.errorAtKey([...path, speaker], says, mend);
}

/** A line of the story: a stage direction, or words of a person. */
export function loadLine(entry: LineEntry, path: EntryPath, names: StoryNames, report: Report): Line | undefined {
  if (typeof entry === 'string') return { text: entry };
  const { if: condition, in: procedure, ...spoken } = entry;
  const [words, ...others] = Object.entries(spoken);
  if (words === undefined || others.length > 0) {
    const says = words === undefined ? 'A line has no words.' : 'A line has words of several speakers.';
    report.error(path, says, 'Write one speaker and the words: - priya: "Words", or - { stage: "She looks up." }');
    return undefined;
  }
  const [speaker, text] = words;
  if (speaker !== 'stage') reportSpeaker(speaker, path, names.people, report);
  if (procedure !== undefined && !names.procedures.includes(procedure)) {
    const mend = mendUnknown(procedure, names.procedures, 'procedures/');
    report.error([...path, 'in'], `The procedure ${procedure} is not known.`, mend);
  }
  const when = loadCondition(condition, [...path, 'if'], names, report);
  return { person: speaker === 'stage' ? undefined : speaker, text, when, procedure };
}

/** Several lines, in order. */
export function loadLines(entries: readonly LineEntry[], path: EntryPath, names: StoryNames, report: Report): Line[] {
  return entries.map((entry, index) => loadLine(entry, [...path, index], names, report)).filter((line) => line !== undefined);
}

type GoTo = string | readonly (string | { readonly if?: ConditionEntry | undefined; readonly scene: string })[];

/** Where a choice leads. Reports a list that may find no way, or of which a part is never reached. */
export function loadBranches(entry: GoTo, path: EntryPath, names: StoryNames, report: Report): Branch[] {
  const branches = (typeof entry === 'string' ? [entry] : entry).map((branch, index): Branch => {
    const at = typeof entry === 'string' ? path : [...path, index];
    const { scene, if: condition } = typeof branch === 'string' ? { scene: branch } : branch;
    if (!names.scenes.includes(scene)) {
      const sceneAt = typeof branch === 'string' ? at : [...at, 'scene'];
      report.error(sceneAt, `The scene ${scene} is not known.`, mendUnknown(scene, names.scenes, '"scenes" of this file'));
    }
    return { scene, when: loadCondition(condition, [...at, 'if'], names, report) };
  });
  checkLastBranch(branches, path, report);
  return branches;
}

function checkLastBranch(branches: readonly Branch[], path: EntryPath, report: Report): void {
  if (branches.at(-1)?.when !== undefined || branches.length === 0) {
    report.error(path, '"go to" may find no way: its last branch has a condition.', 'End the list with a plain name of a scene.');
  }
  const plain = branches.findIndex((branch) => branch.when === undefined);
  if (plain >= 0 && plain < branches.length - 1) {
    const says = 'The branches after this one are never taken, because it has no condition.';
    report.error([...path, plain], says, 'Move the plain name of a scene to the end of the list.');
  }
}
