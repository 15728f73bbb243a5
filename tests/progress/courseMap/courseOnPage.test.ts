import { describe, expect, it } from 'vitest';
import { courseProgress, type CourseProgress } from '#src/domain/course/courseProgress.ts';
import type { Course } from '#src/domain/course/course.ts';
import { whatIsDone } from '#src/domain/record/whatIsDone.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { courseOnPage, hasBegun, nextLink, progressInWords } from '#src/progress/courseMap/courseOnPage.ts';
import { aLesson, aRecord, NINE } from '../../domain/builders/aRecord.ts';

const shared = { outcomes: [], hook: '', holds: [] };
const course: Course = {
  id: 'initial',
  title: 'Initial course',
  blurb: '',
  minutes: 110,
  modules: [
    { ...shared, id: 'role', title: 'The role', minutes: 40, lesson: 'the-role', scenarios: ['promise-me'] },
    { ...shared, id: 'law', title: 'The law', minutes: 70, lesson: 'the-law', scenarios: [] },
  ],
  completion: { modules: ['role', 'law'], requiredScenarios: ['promise-me'] },
};
const around = {
  lessons: ['initial/the-role'],
  scenarios: [
    { id: 'promise-me', title: 'Promise me' },
    { id: 'elsewhere', title: 'In no module' },
  ],
  paths: {
    course: (id: string) => `/sub/courses/${id}/`,
    final: (id: string) => `/sub/courses/${id}/final/`,
    lesson: (id: string, slug: string) => `/sub/lessons/${id}/${slug}/`,
    scenario: (id: string) => `/sub/scenarios/${id}/`,
  },
};
const onPage = courseOnPage(course, around);
const progressOf = (record: LearnerRecord) => courseProgress(onPage, whatIsDone(record));
const opened = aRecord({ lessons: [aLesson('initial/the-role')] });
const lessonDone = aRecord({ lessons: [aLesson('initial/the-role', { doneAt: NINE })] });
const scenarioDone = aRecord({ alternatives: [{ scenario: 'promise-me', doneAt: NINE }] });

describe('what a page carries of a course', () => {
  it('is its lessons that are written and the scenarios of its modules, with their addresses', () => {
    expect(onPage.modules.map(({ lesson }) => lesson)).toEqual(['the-role', undefined]);
    expect(onPage.lessonHrefs).toEqual({ 'the-role': '/sub/lessons/initial/the-role/' });
    expect(onPage.scenarioLinks).toEqual({ 'promise-me': { title: 'Promise me', href: '/sub/scenarios/promise-me/' } });
  });
});

describe('a course', () => {
  it('has begun once a lesson of it was opened or a scenario that it requires is done', () => {
    for (const record of [opened, scenarioDone]) expect(hasBegun(onPage, record, progressOf(record))).toBe(true);
    const other = aRecord({ lessons: [aLesson('refresher/the-role')] });
    for (const record of [aRecord(), other]) expect(hasBegun(onPage, record, progressOf(record))).toBe(false);
  });

  it('without any lesson has not begun because it shares a scenario with another', () => {
    const unwritten = courseOnPage(course, { ...around, lessons: [] });
    expect(hasBegun(unwritten, scenarioDone, progressOf(scenarioDone))).toBe(false);
  });

  it('goes on with the next lesson, then the next scenario, then nothing', () => {
    expect(nextLink(onPage, progressOf(opened).next)).toEqual({ title: 'The role', href: '/sub/lessons/initial/the-role/' });
    expect(nextLink(onPage, progressOf(lessonDone).next)).toEqual({ title: 'Promise me', href: '/sub/scenarios/promise-me/' });
    expect(nextLink(onPage, progressOf({ ...lessonDone, ...scenarioDone, lessons: lessonDone.lessons }).next)).toBeUndefined();
  });
});

const inWords = (progress: CourseProgress) => progressInWords(progress).replaceAll('\u00a0', ' ');

describe('progress in words', () => {
  it('names modules, scenarios and the time left', () => {
    expect(inWords(progressOf(opened))).toBe('0 of 2 modules · 0 of 1 scenario · 1 h 50 min left');
    expect(inWords(progressOf(lessonDone))).toBe('1 of 2 modules · 0 of 1 scenario · 1 h 10 min left');
  });

  it('leaves out scenarios where a course requires none, and says when all modules are done', () => {
    expect(inWords({ modulesDone: 2, modules: 2, minutesLeft: 0, scenariosDone: 0, scenarios: 0 })).toBe(
      '2 of 2 modules · all modules done',
    );
  });

  it('breaks between its parts and never inside one', () => {
    expect(progressInWords(progressOf(opened)).split(' ')).toHaveLength(5);
  });
});
