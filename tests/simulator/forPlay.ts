import { fileURLToPath } from 'node:url';
import type { Content } from '#src/authoring/content.ts';
import { readContent } from '#src/authoring/readContent.ts';
import { choicesOpen } from '#src/domain/scenario/playScenario.ts';
import { playChoices, type Playable } from '#src/domain/assessment/playable.ts';
import { scenarioForPlay } from '#src/pages/scenarios/_scenarioForPlay.ts';
import type { ScenarioForPlay } from '#src/simulator/scenarioForPlay.ts';

const links = {
  scenario: '/s/',
  scenarios: '/scenarios/',
  courses: '/courses/',
  procedures: '/procedures/',
  record: '/record/',
  home: '/',
};

function contentOf(folder: string): Content {
  const { content } = readContent(fileURLToPath(new URL(folder, import.meta.url)));
  if (!content) throw new Error(`The content in ${folder} has errors.`);
  return content;
}

/** The scenario of the fixtures, small enough to be known by heart. */
export function theKilnRoom(): ScenarioForPlay {
  const content = contentOf('../content/fixtures/harbour');
  return scenarioForPlay(content, content.scenarios[0]!, links);
}

/** Every scenario that the site offers, as its page hands it to the player. */
export function everyScenarioForPlay(): ScenarioForPlay[] {
  const content = contentOf('../../content');
  return content.scenarios.map((scenario) => scenarioForPlay(content, scenario, links));
}

/** A run to an ending that takes, at each moment, the option that a number picks. */
export function someRun(playable: Playable, pick: number): string[] {
  const choices: string[] = [];
  for (;;) {
    const { position } = playChoices(playable, choices);
    const open = choicesOpen(position);
    const choice = open[(pick * 7 + choices.length * (pick + 3)) % Math.max(1, open.length)];
    if (!choice) return choices;
    choices.push(choice.id);
  }
}
