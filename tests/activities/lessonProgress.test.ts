import { describe, expect, it } from 'vitest';
import { countAnswered, PLACE, progressIn, surenessOf, withAnswers, withLessonDone } from '#src/activities/lessonProgress.ts';
import { EMPTY_RECORD } from '#src/domain/record/learnerRecord.ts';

const lesson = 'initial/what-a-contact-officer-does';
const other = 'initial/the-law';
const morning = '2026-11-21T09:00:00.000Z';
const noon = '2026-11-21T12:00:00.000Z';

describe('where a learner stands in a lesson', () => {
  it('is nothing before anything was answered', () => {
    expect(progressIn(EMPTY_RECORD, lesson)).toBeUndefined();
    expect(countAnswered(undefined, ['one', 'two'])).toBe(0);
  });

  it('begins with the first answer, at that moment', () => {
    expect(progressIn(withAnswers(EMPTY_RECORD, lesson, { one: 'a' }, morning), lesson)).toEqual({
      lesson,
      openedAt: morning,
      updatedAt: morning,
      answers: { one: 'a' },
    });
  });

  it('keeps the last answer to an item and every answer to the others', () => {
    const first = withAnswers(EMPTY_RECORD, lesson, { one: 'a', two: 'b' }, morning);
    const progress = progressIn(withAnswers(first, lesson, { one: 'c' }, noon), lesson);
    expect(progress?.answers).toEqual({ one: 'c', two: 'b' });
    expect(progress).toMatchObject({ openedAt: morning, updatedAt: noon });
  });

  it('leaves other lessons and attempts as they are', () => {
    const before = withAnswers(EMPTY_RECORD, other, { three: 'a' }, morning);
    const after = withAnswers(before, lesson, { one: 'a' }, noon);
    expect(progressIn(after, other)).toBe(progressIn(before, other));
    expect(after.attempts).toBe(before.attempts);
  });

  it('counts items, not how sure the learner was nor the place where reading stopped', () => {
    const record = withAnswers(EMPTY_RECORD, lesson, { one: 'a', [surenessOf('one')]: 'sure', [PLACE]: 'sources' }, morning);
    expect(countAnswered(progressIn(record, lesson), ['one', 'two'])).toBe(1);
  });

  it('is done when marked so, and no longer when that is taken back; the answers stay', () => {
    const done = withLessonDone(withAnswers(EMPTY_RECORD, lesson, { one: 'a' }, morning), lesson, true, noon);
    expect(progressIn(done, lesson)).toMatchObject({ doneAt: noon, answers: { one: 'a' } });
    const undone = progressIn(withLessonDone(done, lesson, false, noon), lesson);
    expect(undone?.doneAt).toBeUndefined();
    expect(undone?.answers).toEqual({ one: 'a' });
  });
});
