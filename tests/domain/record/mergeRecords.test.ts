import { describe, expect, it } from 'vitest';
import { mergeRecords } from '#src/domain/record/learnerRecord.ts';
import { aCompletion, aLesson, anAttempt, aRecord, ELEVEN, NINE, TEN } from '../builders/aRecord.ts';

describe('two states of one record', () => {
  it('make one record with everything that either holds', () => {
    const one = aRecord({ attempts: [anAttempt('a')], lessons: [aLesson('initial/one')] });
    const other = aRecord({ attempts: [anAttempt('b')], alternatives: [{ scenario: 'made-up', doneAt: TEN }] });
    const both = mergeRecords(one, other);
    expect(both.attempts.map(({ id }) => id)).toEqual(['a', 'b']);
    expect([both.lessons.length, both.alternatives.length]).toEqual([1, 1]);
  });

  it('keep the later state of an attempt, whichever side it is on', () => {
    const begun = aRecord({ attempts: [anAttempt('a')] });
    const further = aRecord({ attempts: [anAttempt('a', { updatedAt: TEN, choices: [{ choice: 'listen' }] })] });
    expect(mergeRecords(begun, further)).toEqual(further);
    expect(mergeRecords(further, begun)).toEqual(further);
  });

  it('keep a lesson done that was done on one side and only opened on the other', () => {
    const done = aLesson('initial/one', { updatedAt: TEN, doneAt: TEN, answers: { sort: 'hr', check: 'a' } });
    const openedLater = aLesson('initial/one', { openedAt: ELEVEN, updatedAt: ELEVEN, answers: { check: 'b' } });
    const expected = { lesson: 'initial/one', openedAt: NINE, updatedAt: ELEVEN, doneAt: TEN, answers: { sort: 'hr', check: 'b' } };
    const [one, other] = [aRecord({ lessons: [done] }), aRecord({ lessons: [openedLater] })];
    expect(mergeRecords(one, other).lessons).toEqual([expected]);
    expect(mergeRecords(other, one).lessons).toEqual([expected]);
  });

  it('keep the day on which an alternative was first done', () => {
    const first = aRecord({ alternatives: [{ scenario: 'made-up', doneAt: NINE }] });
    const again = aRecord({ alternatives: [{ scenario: 'made-up', doneAt: TEN }] });
    expect(mergeRecords(first, again)).toEqual(first);
    expect(mergeRecords(again, first)).toEqual(first);
  });

  it('are unchanged by being put together twice', () => {
    const record = aRecord({ attempts: [anAttempt('a')], lessons: [aLesson('initial/one', { doneAt: TEN })] });
    expect(mergeRecords(record, record)).toEqual(record);
  });

  it('keep the role that was chosen later, and every completion once', () => {
    const enrolment = { course: 'initial', role: 'thinking', startedAt: NINE } as const;
    const one = aRecord({ enrolments: [enrolment] });
    const other = aRecord({ enrolments: [{ ...enrolment, role: 'officer', startedAt: TEN }] });
    expect(mergeRecords(one, other).enrolments).toEqual(other.enrolments);
    expect(mergeRecords(other, one).enrolments).toEqual(other.enrolments);
    const completed = aRecord({ completions: [aCompletion('a'), aCompletion('b')] });
    expect(mergeRecords(completed, aRecord({ completions: [aCompletion('b')] })).completions.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
