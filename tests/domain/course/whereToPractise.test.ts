import { expect, it } from 'vitest';
import { whereToPractise } from '#src/domain/course/whereToPractise.ts';
import { aModule, aScenarioToDraw } from '../builders/aCourse.ts';

const modules = [
  aModule('first', { outcomes: ['O1/listening'], scenarios: ['late'] }),
  aModule('second', { outcomes: ['O2'], scenarios: ['early'] }),
  aModule('supporting', { outcomes: ['O1'], for: ['supporter'] }),
];
const scenarios = [
  aScenarioToDraw('nowhere'),
  aScenarioToDraw('early'),
  aScenarioToDraw('late', { outcomes: ['O1/impartiality'] }),
  aScenarioToDraw('other', { outcomes: ['O2'] }),
];

it('an outcome is practised in the lessons that name it or a part of it, and in the scenarios that train it, those of modules first', () => {
  expect(whereToPractise({ modules, scenarios }, ['O1'], 'officer')).toEqual([
    { outcome: 'O1', lessons: ['first'], scenarios: ['late', 'early', 'nowhere'] },
  ]);
});

it('a lesson for another role is no place to practise', () => {
  expect(whereToPractise({ modules, scenarios }, ['O1'], 'supporter')[0]?.lessons).toEqual(['first', 'supporting']);
});
