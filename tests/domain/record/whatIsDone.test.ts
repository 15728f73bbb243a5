import { describe, expect, it } from 'vitest';
import type { Attempt } from '#src/domain/record/attempt/attempt.ts';
import { whatIsDone } from '#src/domain/record/whatIsDone.ts';
import { aLesson, anAttempt, aRecord, TEN } from '../builders/aRecord.ts';

const competent = { score: 92, lost: 1, met: 20, competent: true, criticalBreaches: [] };
const done: Partial<Attempt> = { scenario: 'promise-me', state: 'ended', result: competent };
const scenariosDone = (attempt: Attempt) => [...whatIsDone(aRecord({ attempts: [attempt] })).scenarios];

describe('what a record shows as done', () => {
  it('is a scenario that ended competent in assessment mode', () => {
    expect(scenariosDone(anAttempt('a', done))).toEqual(['promise-me']);
  });

  it.each([
    ['practice', { ...done, mode: 'practice' }],
    ['a run that did not end competent', { ...done, result: { ...competent, competent: false } }],
    ['a run still under way', { ...done, state: 'under way' }],
    ['a run that was left', { ...done, state: 'abandoned' }],
  ] satisfies [string, Partial<Attempt>][])('is not %s', (_, rest) => {
    expect(scenariosDone(anAttempt('a', rest))).toEqual([]);
  });

  it('is a scenario whose equal alternative is done', () => {
    expect([...whatIsDone(aRecord({ alternatives: [{ scenario: 'the-last-slide', doneAt: TEN }] })).scenarios]).toEqual(['the-last-slide']);
  });

  it('is a lesson marked as done, not one only opened', () => {
    const record = aRecord({ lessons: [aLesson('initial/one', { doneAt: TEN }), aLesson('initial/two')] });
    expect([...whatIsDone(record).lessons]).toEqual(['initial/one']);
  });
});
