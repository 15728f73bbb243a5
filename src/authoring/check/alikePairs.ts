import type { Scenario } from '#src/domain/scenario/scenario.ts';
import type { EntryPath } from '../problem.ts';
import { entryOfChoice } from './scenarioReport.ts';
import { optionsAt } from './surveyScenario.ts';
import type { Survey } from './surveyScenario.ts';

/** A text that should be one of a kind over the whole library, and where it stands. */
export interface Telling {
  readonly scenario: string;
  readonly entry: EntryPath;
  readonly text: string;
}

/** Two texts of different scenarios, and how many of all their words they share, from 0 to 1. */
export interface AlikePair {
  readonly one: Telling;
  readonly other: Telling;
  readonly shared: number;
}

/** The first words that the visitor says; where nobody speaks, the first line. */
export function openingOf({ id, start, scenes }: Scenario): Telling[] {
  const says = scenes.find((scene) => scene.id === start)?.says ?? [];
  const at = Math.max(
    0,
    says.findIndex(({ person }) => person !== undefined),
  );
  const line = says[at];
  return line ? [{ scenario: id, entry: ['scenes', start, 'says', at], text: line.text }] : [];
}

/** What is told at each ending. */
export function endingsOf({ id, scenes }: Scenario): Telling[] {
  const endings = scenes.filter(({ ending }) => ending !== undefined);
  return endings.map((scene) => ({ scenario: id, entry: ['scenes', scene.id], text: scene.says.map(({ text }) => text).join(' ') }));
}

/** The options from which least is lost, in the decisions of paths that are clean so far. */
export function bestOptionsOf({ scenario, stops }: Survey): Telling[] {
  return stops
    .filter(({ clean }) => clean)
    .flatMap((stop) => {
      const { best, others } = optionsAt(stop);
      const scene = stop.junction.position.scene.id;
      const told = others.length === 0 ? [] : best;
      return told.map(({ id, text }) => ({ scenario: scenario.id, entry: entryOfChoice(scenario, scene, id), text }));
    });
}

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z’']{3,}|\{[a-z-]+\}/g));

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}

/** The pairs of texts from different scenarios that share most of their words, most alike first. The same text counts once. */
export function alikePairs(tellings: readonly Telling[], most: number): AlikePair[] {
  const each = new Map(tellings.map((telling) => [`${telling.scenario} ${telling.text}`, telling]));
  const known = [...each.values()].map((telling) => ({ telling, words: wordsIn(telling.text) }));
  const pairs = known.flatMap(({ telling: one, words }, index) =>
    known
      .slice(index + 1)
      .filter(({ telling }) => telling.scenario !== one.scenario)
      .map(({ telling: other, words: others }): AlikePair => ({ one, other, shared: sharedBy(words, others) })),
  );
  return pairs.sort((a, b) => b.shared - a.shared).slice(0, most);
}
