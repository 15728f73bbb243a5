import type { EqualAlternative, Scenario } from '#src/domain/scenario/scenario.ts';
import { mendUnknown } from '../nearestName.ts';
import type { Report } from '../report.ts';
import { checkShape } from '../schema/checkShape.ts';
import { scenarioFile } from '../schema/scenario.ts';
import type { ScenarioEntry } from '../schema/scenario.ts';
import type { YamlSource } from '../source/yamlSource.ts';
import type { StoryNames } from './loadLines.ts';
import { loadScene } from './loadScene.ts';
import { loadTrainerNotes } from './loadTrainerNotes.ts';
import { reportTwice } from './reportTwice.ts';
import type { Words } from './words.ts';

/** Minutes that a scenario is taken to last where its author has not said. */
const MINUTES = 10;

const LACKS: readonly (readonly [key: 'blurb' | 'setting' | 'minutes' | 'learning point' | 'for trainers', mend: string])[] = [
  ['blurb', 'Say in a sentence or two who comes, with what.'],
  ['setting', 'Name the place, such as setting: Warrego.'],
  ['minutes', `Say how long it takes; ${MINUTES} is taken until then.`],
  ['learning point', 'Say in a sentence what a learner should take away.'],
  ['for trainers', 'Say how to run it in a room: aim, set-up, what to listen for, role cards.'],
];

function alternativeOf({ skip }: ScenarioEntry, report: Report): EqualAlternative | undefined {
  if (!skip) return undefined;
  const named = skip.questions.map(({ id }, index) => ({ name: id, entry: ['skip', 'questions', index, 'id'] }));
  reportTwice(report, 'question', named);
  for (const [index, { key, options }] of skip.questions.entries()) {
    if (options.some(({ id }) => id === key)) continue;
    const known = options.map(({ id }) => id).join(', ');
    report.error(['skip', 'questions', index, 'key'], `The key ${key} is none of the options.`, `The options are: ${known}.`);
  }
  return { summary: skip.summary, items: skip.questions };
}

function checkNames(entry: ScenarioEntry, names: StoryNames, report: Report): void {
  const { words, people, scenes } = names;
  words.outcomes(report, ['outcomes'], entry.outcomes);
  words.facts(report, ['facts at the start'], entry['facts at the start'] ?? {});
  words.facts(report, ['judgements'], entry.judgements ?? {});
  if (entry.visitor !== undefined && !people.includes(entry.visitor)) {
    const mend = mendUnknown(entry.visitor, people, '"people" of this file');
    report.error(['visitor'], `The person ${entry.visitor} is not known.`, mend);
  }
  if (people.length === 0) report.error(['people'], 'Nobody comes to the officer.', 'Name at least the visitor under "people".');
  if (!scenes.includes(entry.start)) {
    const mend = mendUnknown(entry.start, scenes, '"scenes" of this file');
    report.error(['start'], `The scene ${entry.start} is not known.`, mend);
  }
}

function checkLacks(entry: ScenarioEntry, report: Report): void {
  for (const [key, mend] of LACKS) if (entry[key] === undefined) report.warn([], `"${key}" is missing.`, mend);
  if (entry['content note'] !== undefined && !entry.skip) {
    const says = 'A scenario with a content note offers no equal way to skip it.';
    report.error(['content note'], says, 'Add "skip" with a summary and a few questions.');
  }
}

/** Every fact that takes a judgement, said why: somebody decided that it is so in this story. */
function checkJudgements(entry: ScenarioEntry, words: Words, report: Report): void {
  const set = [
    entry['facts at the start'],
    ...Object.values(entry.scenes).flatMap((scene) => [scene.facts, ...(scene.choices ?? []).map(({ facts }) => facts)]),
  ].flatMap((facts) => Object.entries(facts ?? {}).flatMap(([fact, value]) => (value === 'unknown' ? [] : fact)));
  for (const fact of new Set(set)) {
    if (!words.judgements.has(fact) || entry.judgements?.[fact] !== undefined) continue;
    const says = `The fact ${fact} takes a judgement, and the scenario does not say why it is so.`;
    report.warn(['judgements'], says, `Add judgements: { ${fact}: "why" }.`);
  }
}

/** What describes a scenario to those who look for one. */
function headOf(entry: ScenarioEntry) {
  return {
    blurb: entry.blurb ?? '',
    setting: entry.setting ?? '',
    minutes: entry.minutes ?? MINUTES,
    difficulty: entry.difficulty ?? 1,
    courses: entry.courses ?? [],
    topics: entry.topics ?? [],
    learningPoint: entry['learning point'] ?? '',
  };
}

/** One scenario. `procedures` are the ids of the packs that a line may name. */
export function loadScenario(source: YamlSource, words: Words, procedures: readonly string[], report: Report): Scenario | undefined {
  const entry = checkShape(scenarioFile, source, report);
  if (!entry) return undefined;
  const people = Object.keys(entry.people);
  const names: StoryNames = { words, people, scenes: Object.keys(entry.scenes), procedures };
  checkNames(entry, names, report);
  checkLacks(entry, report);
  checkJudgements(entry, words, report);
  return {
    id: entry.scenario,
    title: entry.title,
    ...headOf(entry),
    outcomes: entry.outcomes,
    contentNote: entry['content note'],
    alternative: alternativeOf(entry, report),
    people: Object.entries(entry.people).map(([id, person]) => ({ id, ...person, pronoun: person.pronoun ?? 'they' })),
    visitor: entry.visitor ?? people[0] ?? '',
    factsAtStart: entry['facts at the start'] ?? {},
    judgements: entry.judgements,
    start: entry.start,
    scenes: Object.entries(entry.scenes).map(([id, scene]) => loadScene(id, scene, names, report)),
    forTrainers: loadTrainerNotes(entry['for trainers']),
    reviewWanted: entry.review === 'wanted' ? true : undefined,
  };
}
