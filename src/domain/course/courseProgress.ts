import type { Course, Module } from './course.ts';

/** What a learner has done, as far as a course asks: ids of lessons and of scenarios. */
export interface Done {
  /** Lessons marked as done, by course and slug: `initial/what-a-contact-officer-does`. */
  readonly lessons: ReadonlySet<string>;
  /** Scenarios competent in assessment mode, or whose equal alternative is done. */
  readonly scenarios: ReadonlySet<string>;
}

/** As much of a course as progress through it depends on, so that a page can carry it. */
export interface CourseOutline {
  readonly id: string;
  readonly modules: readonly Pick<Module, 'id' | 'title' | 'minutes' | 'lesson' | 'scenarios'>[];
  readonly completion: Pick<Course['completion'], 'requiredScenarios'>;
}

/** What to go on with: a lesson, or a scenario that counts towards the course. */
export type NextStep =
  { readonly kind: 'lesson'; readonly lesson: string; readonly title: string } | { readonly kind: 'scenario'; readonly scenario: string };

/** Where a learner stands in a course. */
export interface CourseProgress {
  readonly modulesDone: number;
  readonly modules: number;
  readonly minutesLeft: number;
  /** Of the scenarios that the course requires: those done by a competent assessment or by their equal alternative. */
  readonly scenariosDone: number;
  readonly scenarios: number;
  /** The first lesson or required scenario, in the order of the modules, that is there to go on with. */
  readonly next?: NextStep;
}

/** Whether a module is done: its lesson is read. A module without a lesson yet cannot be. */
export function isModuleDone(course: Pick<CourseOutline, 'id'>, module: Pick<Module, 'lesson'>, done: Done): boolean {
  return module.lesson !== undefined && done.lessons.has(`${course.id}/${module.lesson}`);
}

function nextStep(course: CourseOutline, done: Done): NextStep | undefined {
  const { requiredScenarios } = course.completion;
  for (const module of course.modules) {
    const { lesson, title, scenarios } = module;
    if (lesson !== undefined && !isModuleDone(course, module, done)) return { kind: 'lesson', lesson, title };
    const scenario = scenarios.find((id) => requiredScenarios.includes(id) && !done.scenarios.has(id));
    if (scenario !== undefined) return { kind: 'scenario', scenario };
  }
  return undefined;
}

/** A learner's progress through a course. */
export function courseProgress(course: CourseOutline, done: Done): CourseProgress {
  const { requiredScenarios } = course.completion;
  const left = course.modules.filter((module) => !isModuleDone(course, module, done));
  const next = nextStep(course, done);
  return {
    modulesDone: course.modules.length - left.length,
    modules: course.modules.length,
    minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
    scenariosDone: requiredScenarios.filter((id) => done.scenarios.has(id)).length,
    scenarios: requiredScenarios.length,
    ...(next ? { next } : {}),
  };
}
