import { describe, expect, it } from 'vitest';
import { answersToKeep, confidentMistakes } from '#src/activities/check/confidentMistakes.ts';
import { progressIn, withAnswers } from '#src/activities/lessonProgress.ts';
import type { Sureness } from '#src/domain/record/attempt/attempt.ts';
import { EMPTY_RECORD } from '#src/domain/record/learnerRecord.ts';

const lesson = 'initial/the-first-five-minutes';
const at = '2026-11-22T09:00:00.000Z';
const options = [
  { id: 'limits', text: 'The limits.', because: 'She can choose.' },
  { id: 'promise', text: 'The promise.', because: 'It cannot be kept.' },
];
const promise = { id: 'promise-me', ask: 'What comes first?', options, key: 'limits' };
const other = { ...promise, id: 'another' };

/** What is kept after these answers to the first item, in their order. */
function answersAfter(...given: readonly (readonly [answer: string, sure?: Sureness])[]): Readonly<Record<string, string>> {
  const record = given.reduce(
    (before, [answer, sure]) => withAnswers(before, lesson, answersToKeep(promise, answer, sure), at),
    EMPTY_RECORD,
  );
  return progressIn(record, lesson)?.answers ?? {};
}

function comeBack(answers: Readonly<Record<string, string>>): string[] {
  return confidentMistakes([promise, other], answers).map(({ id }) => id);
}

describe('an answer that does not hold', () => {
  it.each(['sure', 'fairly sure'] as const)('comes back if the learner was %s', (sure) => {
    expect(comeBack(answersAfter(['promise', sure]))).toEqual(['promise-me']);
  });

  it('does not come back if the learner was not sure, or did not say', () => {
    expect(comeBack(answersAfter(['promise', 'not sure']))).toEqual([]);
    expect(comeBack(answersAfter(['promise']))).toEqual([]);
  });

  it('comes back although it was tried again at once and holds now, and what holds now counts', () => {
    const answers = answersAfter(['promise', 'sure'], ['limits', 'not sure']);
    expect(comeBack(answers)).toEqual(['promise-me']);
    expect(answers).toMatchObject({ 'promise-me': 'limits', 'promise-me/sure': 'not sure', 'promise-me/again': 'yes' });
  });

  it('comes back where it was kept before confident mistakes were noted', () => {
    expect(comeBack({ 'promise-me': 'promise', 'promise-me/sure': 'sure' })).toEqual(['promise-me']);
  });

  it('asks for a new second look when it is given with certainty once more', () => {
    const looked = withAnswers(EMPTY_RECORD, lesson, { 'promise-me/second look': 'limits' }, at);
    const again = withAnswers(looked, lesson, answersToKeep(promise, 'promise', 'sure'), at);
    expect(progressIn(again, lesson)?.answers).not.toHaveProperty('promise-me/second look');
  });
});

describe('an answer that holds', () => {
  it('does not come back, however sure the learner was', () => {
    expect(comeBack(answersAfter(['limits', 'sure']))).toEqual([]);
  });

  it('forgets how sure an earlier answer was, where nothing is said now', () => {
    expect(answersAfter(['promise', 'not sure'], ['limits'])).not.toHaveProperty('promise-me/sure');
  });
});
