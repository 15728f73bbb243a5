import { describe, expect, test } from 'vitest';
import { cheapestPath, optionsAt, surveyScenario } from '#src/authoring/check/surveyScenario.ts';
import { judgeFor } from '#src/authoring/judgeFor.ts';
import { assessChoices, makePlayable } from '#src/domain/assessment/playable.ts';
import type { Playable } from '#src/domain/assessment/playable.ts';
import { choicesOpen, choose, openScenario } from '#src/domain/scenario/playScenario.ts';
import type { Position } from '#src/domain/scenario/playScenario.ts';
import type { ContentFile } from '#src/authoring/source/yamlSource.ts';
import { CHARTER, harbourAfter, PACK, readHarbour, STORY } from './harbourContent.ts';

function everyPath({ stage }: Playable): string[][] {
  const from = (position: Position): string[][] =>
    position.scene.ending
      ? [[]]
      : choicesOpen(position).flatMap(({ id }) => from(choose(stage, position, id)).map((path) => [id, ...path]));
  return from(openScenario(stage));
}

function surveysOf(files?: readonly ContentFile[]) {
  const { content } = readHarbour(files);
  const [scenario] = content?.scenarios ?? [];
  if (!content || !scenario) throw new Error('The fixture cannot be read.');
  return content.procedures.map((procedure) => {
    const judge = judgeFor(content, scenario, procedure);
    return { survey: surveyScenario(scenario, procedure.id, judge.rulebook, {}), playable: makePlayable(scenario, judge) };
  });
}

const stories: [name: string, files: ContentFile[]][] = [
  ['as it stands', harbourAfter(STORY, 'minutes: 5', 'minutes: 6')],
  [
    'in which limits cannot be said without a promise',
    harbourAfter(STORY, 'acts: [explain/limits]', 'acts: [explain/limits, promise/secrecy]'),
  ],
  ['in which safety comes up only once', harbourAfter(STORY, 'acts: [refer/wellbeing, ask/safety]', 'acts: [refer/wellbeing]')],
  ['in which a duty cannot be met', harbourAfter(PACK, 'should: refer/wellbeing', 'should: ask/consent')],
  [
    'in which a duty hangs on what is learned late',
    harbourAfter(
      CHARTER,
      'must: explain/options\n    after: hear/account\n    by: end',
      'must: ask/consent\n    by: end\n    when: { lead-is-respondent: no }',
    ),
  ],
];

describe.each(stories)('the survey of a story %s', (_name, files) => {
  test.each(surveysOf(files))('finds under $survey.procedure the least that any path loses', ({ survey, playable }) => {
    const losses = everyPath(playable).map((path) => assessChoices(playable, path).lost);
    expect(survey.lostAtStart + survey.first.leastLost).toBe(Math.min(...losses));
    expect(assessChoices(playable, cheapestPath(survey.first)).lost).toBe(Math.min(...losses));
  });
});

describe('the options of a decision', () => {
  test('are best where least is lost from there on, whatever the procedure says', () => {
    const best = surveysOf().map(({ survey }) => {
      const question = survey.stops.find(({ clean, junction }) => clean && junction.position.scene.id === 'the-question');
      return [survey.procedure, question && optionsAt(question).best.map(({ id }) => id)];
    });
    expect(best).toEqual([
      ['harbour', ['say-no']],
      ['ridge', ['not-said']],
    ]);
  });
});
