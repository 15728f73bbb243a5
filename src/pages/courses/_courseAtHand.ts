import type { Course } from '#src/domain/course/course.ts';
import type { ScenarioToDraw } from '#src/domain/course/drawFinal.ts';
import { markedItem, type CourseAtHand, type CourseTerms } from '#src/domain/record/completion/courseAtHand.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import { content } from '../_content.ts';

function scenarioToDraw({ id, minutes, outcomes, contentNote, reviewWanted }: Scenario): ScenarioToDraw & { readonly minutes: number } {
  return { id, minutes, outcomes, hasNote: contentNote !== undefined, reviewWanted: reviewWanted ?? false };
}

/** What a course asks, under the marks and the times that this organisation has set. */
export function termsOf({ id, modules, completion, prerequisiteCourse, baseline }: Course): CourseTerms {
  const { passMark, validForMonths, refresherDueAfterMonths } = content.organisation;
  const { requiredScenarios, finalAssessment } = completion;
  return {
    id,
    modules: modules.map((module) => {
      const { id: moduleId, title, minutes, lesson, scenarios, outcomes, for: roles } = module;
      return { id: moduleId, title, minutes, lesson, scenarios, outcomes, for: roles };
    }),
    completion: { modules: completion.modules, requiredScenarios, finalAssessment },
    passMark: completion.passMark ?? passMark,
    validForMonths,
    refresherDueAfterMonths,
    prerequisiteCourse,
    baseline,
  };
}

/** The conversations that a course may draw, each with its minutes. */
export function scenariosOfCourse(course: string): readonly (ScenarioToDraw & { readonly minutes: number })[] {
  return content.scenarios.filter(({ courses }) => courses.includes(course)).map(scenarioToDraw);
}

/** A course as its completion is worked out by, in the browser. */
export function courseAtHand(course: Course): CourseAtHand {
  const from = course.completion.finalAssessment?.from ?? course.id;
  return {
    terms: termsOf(course),
    scenarios: scenariosOfCourse(from),
    items: content.items.filter(({ lesson }) => lesson.startsWith(`${from}/`)).map(markedItem),
  };
}
