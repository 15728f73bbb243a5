import { FINAL_MODULE, type Course, type Module } from './course.ts';
import { isFor, type Role } from './role.ts';

/** What a learner has done, as far as a course asks: ids of lessons, of scenarios and of courses. */
export interface Done {
  /** Lessons marked as done, by course and slug: `initial/what-a-contact-officer-does`. */
  readonly lessons: ReadonlySet<string>;
  /** Scenarios competent in assessment mode, or whose equal alternative is done. */
  readonly scenarios: ReadonlySet<string>;
  /** Courses completed. */
  readonly courses?: ReadonlySet<string> | undefined;
}

/** As much of a course as progress through it depends on, so that a page can carry it. */
export interface CourseOutline {
  readonly id: string;
  readonly modules: readonly Pick<Module, 'id' | 'title' | 'minutes' | 'lesson' | 'scenarios' | 'for'>[];
  readonly completion: Pick<Course['completion'], 'requiredScenarios' | 'finalAssessment'>;
}

/** What to go on with: a lesson, a scenario that counts towards the course, or its final assessment. */
export type NextStep =
  | { readonly kind: 'lesson'; readonly lesson: string; readonly title: string }
  | { readonly kind: 'scenario'; readonly scenario: string }
  | { readonly kind: 'final' };

/** Where a learner stands in a course. */
export interface CourseProgress {
  readonly modulesDone: number;
  readonly modules: number;
  readonly minutesLeft: number;
  /** Of the scenarios that the course requires: those done by a competent assessment or by their equal alternative. */
  readonly scenariosDone: number;
  readonly scenarios: number;
  /** The first lesson or required scenario, in the order of the modules, that is there to go on with; then the final assessment. */
  readonly next?: NextStep;
}

/** Whether a module is done: its lesson is read, or it is the final assessment of a completed course. Without a lesson it cannot be. */
export function isModuleDone(course: Pick<CourseOutline, 'id'>, module: Pick<Module, 'id' | 'lesson'>, done: Done): boolean {
  if (module.id === FINAL_MODULE) return done.courses?.has(course.id) ?? false;
  return module.lesson !== undefined && done.lessons.has(`${course.id}/${module.lesson}`);
}

/** The modules of a course that are meant for a role. */
export function modulesFor<T extends Pick<Module, 'for'>>({ modules }: { readonly modules: readonly T[] }, role: Role): T[] {
  return modules.filter((module) => isFor(module, role));
}

function nextStep(course: CourseOutline, done: Done, role: Role): NextStep | undefined {
  const { requiredScenarios, finalAssessment } = course.completion;
  for (const module of modulesFor(course, role)) {
    const { lesson, title, scenarios } = module;
    if (lesson !== undefined && !isModuleDone(course, module, done)) return { kind: 'lesson', lesson, title };
    const scenario = scenarios.find((id) => requiredScenarios.includes(id) && !done.scenarios.has(id));
    if (scenario !== undefined) return { kind: 'scenario', scenario };
  }
  return finalAssessment && !done.courses?.has(course.id) ? { kind: 'final' } : undefined;
}

/** A learner's progress through a course, as far as it is meant for their role. */
export function courseProgress(course: CourseOutline, done: Done, role: Role = 'officer'): CourseProgress {
  const { requiredScenarios } = course.completion;
  const modules = modulesFor(course, role);
  const left = modules.filter((module) => !isModuleDone(course, module, done));
  const next = nextStep(course, done, role);
  return {
    modulesDone: modules.length - left.length,
    modules: modules.length,
    minutesLeft: left.reduce((sum, { minutes }) => sum + minutes, 0),
    scenariosDone: requiredScenarios.filter((id) => done.scenarios.has(id)).length,
    scenarios: requiredScenarios.length,
    ...(next ? { next } : {}),
  };
}
