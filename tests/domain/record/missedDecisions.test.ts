import { expect, it } from 'vitest';
import { missedDecisions } from '#src/domain/record/missedDecisions.ts';
import { aRun, CARELESS, replay } from '../builders/aCourse.ts';
import { ELEVEN, NINE, TEN } from '../builders/aRecord.ts';

it('what a record missed is each rule once, with the conversation where that was last so', () => {
  const attempts = [
    aRun('one', { id: 'first', updatedAt: NINE }, CARELESS),
    aRun('two', { id: 'later', mode: 'practice', updatedAt: TEN }, CARELESS),
    aRun('three', { updatedAt: ELEVEN }),
  ];
  const missed = missedDecisions({ attempts }, replay);
  expect(missed.map(({ rule, scenario }) => `${rule ?? ''} in ${scenario}`)).toContain('no-questions in two');
  expect(missed.filter(({ rule }) => rule === 'no-questions')).toHaveLength(1);
  expect(missed.every(({ scenario }) => scenario === 'two')).toBe(true);
});

it('a run that was left, and one made under other content, missed nothing that can be told', () => {
  const left = aRun('one', { state: 'abandoned' }, CARELESS);
  const other = aRun('two', { contentHash: 'other' }, CARELESS);
  expect(missedDecisions({ attempts: [left, other] }, replay)).toEqual([]);
});
