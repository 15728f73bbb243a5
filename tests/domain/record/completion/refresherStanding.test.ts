import { describe, expect, it } from 'vitest';
import { completionOf } from '#src/domain/record/completion/completeCourse.ts';
import { courseStanding } from '#src/domain/record/completion/courseStanding.ts';
import { isPractised, modulePractice } from '#src/domain/record/completion/modulePractice.ts';
import { replayCompletion } from '#src/domain/record/completion/replayCompletion.ts';
import { aCourseAtHand, aModule, aRun, replay } from '../../builders/aCourse.ts';
import { aWholeCourse } from '../../builders/aWholeCourse.ts';
import { aLesson, aRecord, NINE } from '../../builders/aRecord.ts';

const lackingIn = (course: Parameters<typeof aCourseAtHand>[0], record = aWholeCourse()) =>
  courseStanding(record, aCourseAtHand(course), replay).lacking;

describe('a course that asks for another one beforehand', () => {
  it('is not complete without it', () => {
    expect(lackingIn({ prerequisiteCourse: 'before' })).toEqual([{ lack: 'prerequisite', course: 'before' }]);
    const attested = { course: 'before', how: 'attested', on: '2025-03-14', provider: 'Harbour', keptAt: NINE } as const;
    expect(lackingIn({ prerequisiteCourse: 'before' }, aWholeCourse({ prerequisites: [attested] }))).toEqual([]);
  });
});

describe('a course with a baseline', () => {
  const baseline = { scenarios: 1, items: 4 };
  const answers = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((item) => [item, 'wrong']));
  const practised = aWholeCourse({
    lessons: [aLesson('initial/first', { doneAt: NINE, answers }), aLesson('initial/second', { doneAt: NINE })],
  });

  it('asks for the practice of every module, though its lesson is marked as done', () => {
    expect(lackingIn({ baseline })).toEqual([{ lack: 'practice', module: 'first' }]);
    expect(lackingIn({ baseline }, practised)).toEqual([]);
  });

  it('takes an answer for practice whether it holds or not, and a conversation played in any way or done by its summary', () => {
    const course = aCourseAtHand({ baseline });
    const module = aModule('first', { scenarios: ['needed', 'three'] });
    const played = { ...practised, attempts: [aRun('needed', { mode: 'practice' })] };
    expect(modulePractice(module, course, { record: played })).toEqual({
      module: 'first',
      questions: 6,
      answered: 6,
      scenarios: 2,
      played: 1,
    });
    const summary = { ...played, alternatives: [{ scenario: 'three', doneAt: NINE }] };
    expect(isPractised(modulePractice(module, course, { record: summary }))).toBe(true);
    expect(isPractised(modulePractice(module, course, { record: aRecord() }))).toBe(false);
  });
});

it('a completion of such a course replays from what it rests on, the practice of the learner left out', () => {
  const attested = { course: 'before', how: 'attested', on: '2025-03-14', provider: 'Harbour', keptAt: NINE } as const;
  const course = aCourseAtHand({ prerequisiteCourse: 'before', baseline: { scenarios: 1, items: 4 } });
  const answers = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((item) => [item, 'right']));
  const lessons = [aLesson('initial/first', { doneAt: NINE, answers }), aLesson('initial/second', { doneAt: NINE })];
  const record = aWholeCourse({ lessons, prerequisites: [attested] });
  const made = { id: '0'.repeat(32), at: NINE, versionOf: () => '3' };
  const completion = completionOf(courseStanding(record, course, replay), record, course, made)!;
  const by = { course, replay, titleOf: (id: string) => id };
  const handedOn = { ...record, lessons: lessons.map((lesson) => ({ ...lesson, answers: {} })), completions: [completion] };
  expect(replayCompletion(completion, handedOn, by)).toEqual({ kind: 'holds' });
  expect(replayCompletion(completion, { ...handedOn, prerequisites: [] }, by)).toEqual({
    kind: 'does not hold',
    because: ['The course that comes before it is neither in the record nor attested.'],
  });
});
