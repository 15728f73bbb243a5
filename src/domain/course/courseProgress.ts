import type { Course, Module } from './course.ts';

/** What a learner has done, as far as a course asks: ids of lessons and of scenarios. */
export interface Done {
  /** Lessons marked as done, by course and slug: `initial/what-a-contact-officer-does`. */
  readonly lessons: ReadonlySet<string>;
  /** Scenarios competent in assessment mode, or whose equal alternative is done. */
  readonly scenarios: ReadonlySet<string>;
}

/** Where a learner stands in a course. */
export interface CourseProgress {
  readonly modulesDone: number;
  readonly modules: number;
  readonly minutesLeft: number;
  /** The first module that is not done and has a lesson to go on with. */
  readonly next?: Module;
}

/** Whether a module is done: its lesson is read. A module without a lesson yet cannot be. */
export function isModuleDone(course: Course, module: Module, done: Done): boolean {
  return module.lesson !== undefined && done.lessons.has(`${course.id}/${module.lesson}`);
}

/** A learner's progress through a course. */
export function courseProgress(course: Course, done: Done): CourseProgress {
  const left = course.modules.filter((module) => !isModuleDone(course, module, done));
  const next = left.find((module) => module.lesson !== undefined);
  return {
    modulesDone: course.modules.length - left.length,
    modules: course.modules.length,
    minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
    ...(next ? { next } : {}),
  };
}
