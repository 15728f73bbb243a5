import { describe, expect, it } from 'vitest';
import { courseProgress, type CourseOutline } from '#src/domain/course/courseProgress.ts';

const course: CourseOutline = {
  id: 'initial',
  modules: [
    { id: 'welcome', title: 'Welcome', minutes: 20, scenarios: [] },
    { id: 'role', title: 'The role', minutes: 40, lesson: 'the-role', scenarios: ['promise-me', 'extra'] },
    { id: 'law', title: 'The law', minutes: 30, lesson: 'the-law', scenarios: [] },
    { id: 'bosses', title: 'Bosses', minutes: 50, scenarios: ['my-boss'] },
  ],
  completion: { requiredScenarios: ['promise-me', 'my-boss'] },
};

function after({ lessons = [], scenarios = [] }: { lessons?: string[]; scenarios?: string[] } = {}) {
  return courseProgress(course, { lessons: new Set(lessons), scenarios: new Set(scenarios) });
}

describe('progress through a course', () => {
  it('begins with everything left and the first lesson that is written', () => {
    expect(after()).toEqual({
      modulesDone: 0,
      modules: 4,
      minutesLeft: 140,
      scenariosDone: 0,
      scenarios: 2,
      next: { kind: 'lesson', lesson: 'the-role', title: 'The role' },
    });
  });

  it('counts a module as done when its lesson is, and its minutes with it', () => {
    expect(after({ lessons: ['initial/the-role'] })).toMatchObject({ modulesDone: 1, minutesLeft: 100 });
  });

  it('goes on with the required scenario of a module whose lesson is done', () => {
    expect(after({ lessons: ['initial/the-role'] }).next).toEqual({ kind: 'scenario', scenario: 'promise-me' });
  });

  it('passes by a scenario that the course does not require', () => {
    const next = after({ lessons: ['initial/the-role'], scenarios: ['promise-me'] }).next;
    expect(next).toEqual({ kind: 'lesson', lesson: 'the-law', title: 'The law' });
  });

  it('takes no lesson of another course for its own', () => {
    expect(after({ lessons: ['refresher/the-role'] }).modulesDone).toBe(0);
  });

  it('counts the required scenarios that are done, and no others', () => {
    expect(after({ scenarios: ['my-boss', 'extra'] })).toMatchObject({ scenariosDone: 1, scenarios: 2 });
  });

  it('has nothing to go on with once all that is there is done', () => {
    const all = after({ lessons: ['initial/the-role', 'initial/the-law'], scenarios: ['promise-me', 'my-boss'] });
    expect(all).toEqual({ modulesDone: 2, modules: 4, minutesLeft: 70, scenariosDone: 2, scenarios: 2 });
  });
});

describe('progress through a course with a final assessment and a module for supporters', () => {
  const withFinal: CourseOutline = {
    id: 'initial',
    modules: [
      { id: 'role', title: 'The role', minutes: 40, lesson: 'the-role', scenarios: [] },
      { id: 'supporting', title: 'Supporting', minutes: 25, lesson: 'supporting', scenarios: [], for: ['supporter'] },
      { id: 'final-assessment', title: 'Final assessment', minutes: 35, scenarios: [] },
    ],
    completion: { requiredScenarios: [], finalAssessment: { scenarios: 2, items: 20 } },
  };
  const read = { lessons: new Set(['initial/the-role']), scenarios: new Set<string>() };

  it('counts only the modules that are meant for the role', () => {
    expect(courseProgress(withFinal, read, 'officer')).toMatchObject({ modulesDone: 1, modules: 2, minutesLeft: 35 });
    expect(courseProgress(withFinal, read, 'supporter')).toMatchObject({ modulesDone: 1, modules: 3, minutesLeft: 60 });
  });

  it('goes on with the final assessment once the rest is done', () => {
    expect(courseProgress(withFinal, read, 'thinking').next).toEqual({ kind: 'final' });
    expect(courseProgress(withFinal, read, 'supporter').next).toMatchObject({ lesson: 'supporting' });
  });

  it('has done the module of the final assessment, and has nothing left, once the course is completed', () => {
    const completed = courseProgress(withFinal, { ...read, courses: new Set(['initial']) });
    expect(completed).toEqual({ modulesDone: 2, modules: 2, minutesLeft: 0, scenariosDone: 0, scenarios: 0 });
  });
});
