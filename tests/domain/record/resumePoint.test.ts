import { describe, expect, it } from 'vitest';
import { resumePoint } from '#src/domain/record/resumePoint.ts';
import { aCourseAtHand } from '../builders/aCourse.ts';
import { aFinal } from '../builders/aFinal.ts';
import { aLesson, anAttempt, aRecord, ELEVEN, NINE, TEN } from '../builders/aRecord.ts';

const { terms } = aCourseAtHand();
const read = aLesson('initial/first', { doneAt: NINE });

describe('where a learner goes on in a course', () => {
  it('is its first step at the beginning', () => {
    expect(resumePoint(terms, aRecord())).toEqual({ step: { kind: 'lesson', lesson: 'first', title: 'The first' }, underWay: false });
  });

  it('is the heading at which a lesson was left', () => {
    const lesson = aLesson('initial/second', { answers: { place: 'the-test' }, updatedAt: TEN });
    expect(resumePoint(terms, aRecord({ lessons: [read, lesson] }))).toMatchObject({
      step: { lesson: 'second' },
      underWay: true,
      place: 'the-test',
    });
  });

  it('is the scenario left in the middle, where that was touched last', () => {
    const attempt = anAttempt('a', { scenario: 'one', updatedAt: ELEVEN });
    const record = aRecord({ lessons: [aLesson('initial/second', { updatedAt: TEN })], attempts: [attempt] });
    expect(resumePoint(terms, record)).toEqual({ step: { kind: 'scenario', scenario: 'one' }, underWay: true });
    const ended = aRecord({ ...record, attempts: [{ ...attempt, state: 'ended' }] });
    expect(resumePoint(terms, ended)?.step).toMatchObject({ lesson: 'first' });
  });

  it('is the final assessment that is under way, or the one that is due', () => {
    expect(resumePoint(terms, aRecord({ finals: [aFinal('f')] }))).toEqual({ step: { kind: 'final' }, underWay: true });
    const lessons = [read, aLesson('initial/second', { doneAt: TEN })];
    const alternatives = ['needed', 'needed-with-note'].map((scenario) => ({ scenario, doneAt: TEN }));
    expect(resumePoint(terms, aRecord({ lessons, alternatives }))).toEqual({ step: { kind: 'final' }, underWay: false });
  });

  it('is nowhere once all is done', () => {
    const lessons = [read, aLesson('initial/second', { doneAt: TEN })];
    const alternatives = ['needed', 'needed-with-note'].map((scenario) => ({ scenario, doneAt: TEN }));
    const without = { ...terms, completion: { ...terms.completion, finalAssessment: undefined } };
    expect(resumePoint(without, aRecord({ lessons, alternatives }))).toBeUndefined();
  });
});
