import type { Choice, Scene } from '#src/domain/scenario/scenario.ts';
import type { EntryPath } from '../problem.ts';
import type { Report } from '../report.ts';
import type { ChoiceEntry, SceneEntry } from '../schema/scenario.ts';
import { asWords } from './asWords.ts';
import { loadBranches, loadCondition, loadLines } from './loadLines.ts';
import type { StoryNames } from './loadLines.ts';
import { reportTwice } from './reportTwice.ts';

function textOf(entry: ChoiceEntry, path: EntryPath, report: Report): string {
  if ((entry.say === undefined) === (entry.do === undefined)) {
    const found = entry.say === undefined ? 'neither "say" nor "do"' : 'both "say" and "do"';
    report.error(path, `The choice ${entry.choice} has ${found}.`, 'Give it the words in "say", or the deed in "do".');
  }
  return entry.say ?? entry.do ?? '';
}

function checkChoiceWords(entry: ChoiceEntry, path: EntryPath, { words }: StoryNames, report: Report): void {
  words.actPatterns(report, [...path, 'acts'], entry.acts ?? []);
  words.facts(report, [...path, 'facts'], entry.facts ?? {});
  for (const [question, answer] of Object.entries(entry.tells ?? {})) {
    words.question(report, [...path, 'tells', question], question);
    words.answer(report, [...path, 'tells', question], question, answer);
  }
}

function loadChoice(entry: ChoiceEntry, path: EntryPath, names: StoryNames, report: Report): Choice {
  checkChoiceWords(entry, path, names, report);
  return {
    id: entry.choice,
    text: textOf(entry, path, report),
    deed: entry.say === undefined,
    acts: entry.acts ?? [],
    tells: entry.tells ?? {},
    facts: entry.facts ?? {},
    told: entry.told ?? [],
    then: loadLines(entry.then ?? [], [...path, 'then'], names, report),
    temptingBecause: entry['tempting because'],
    onlyIf: loadCondition(entry['only if'], [...path, 'only if'], names, report),
    goTo: loadBranches(entry['go to'], [...path, 'go to'], names, report),
  };
}

function checkEnd(id: string, entry: SceneEntry, path: EntryPath, report: Report): void {
  const hasChoices = (entry.choices ?? []).length > 0;
  if (entry.ending === undefined && !hasChoices) {
    const says = `The scene ${id} has no choices and is no ending.`;
    report.errorAtKey(path, says, 'Add choices, or ending: good, mixed or costly.');
  }
  if (entry.ending !== undefined && hasChoices) {
    report.errorAtKey([...path, 'choices'], `The scene ${id} is an ending and yet has choices.`, 'Remove one of the two.');
  }
}

/** One scene with its choices. */
export function loadScene(id: string, entry: SceneEntry, names: StoryNames, report: Report): Scene {
  const path = ['scenes', id];
  const choices = entry.choices ?? [];
  checkEnd(id, entry, path, report);
  names.words.actPatterns(report, [...path, 'on entering'], entry['on entering'] ?? []);
  names.words.facts(report, [...path, 'facts'], entry.facts ?? {});
  const named = choices.map(({ choice }, index) => ({ name: choice, entry: [...path, 'choices', index, 'choice'] }));
  reportTwice(report, 'choice', named);
  if (entry.title === undefined) {
    report.warn(path, `The scene ${id} has no title.`, 'Say what the moment is about, in at most 40 characters.');
  }
  return {
    id,
    title: entry.title ?? asWords(id),
    place: entry.place,
    onEntering: entry['on entering'] ?? [],
    facts: entry.facts ?? {},
    told: entry.told ?? [],
    says: loadLines(entry.says ?? [], [...path, 'says'], names, report),
    choices: choices.map((choice, index) => loadChoice(choice, [...path, 'choices', index], names, report)),
    ending: entry.ending,
  };
}
