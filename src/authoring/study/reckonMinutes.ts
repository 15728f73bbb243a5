import { FINAL_MODULE } from '#src/domain/course/course.ts';
import type { Course, FinalTerms, Module } from '#src/domain/course/course.ts';
import { isFor } from '#src/domain/course/role.ts';
import type { Content } from '../content.ts';
import type { Survey } from '../check/surveyScenario.ts';
import type { LessonText } from '../prose.ts';
import { activityReading, caseReading, itemReading } from './activityReading.ts';
import { proseTexts } from './proseTexts.ts';
import { meanOf, minutesOf, NOTHING_TO_READ, readingOf, sumOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { scenarioReading } from './scenarioReading.ts';

/** What a lesson, its activities and its check come to. */
export interface LessonReading {
  readonly text: Reading;
  readonly activities: Reading;
  readonly items: Reading;
}

/** One module, reckoned beside what the course file says of it. */
export interface ModuleReckoning extends LessonReading {
  readonly module: string;
  /** As the course file says. */
  readonly minutes: number;
  readonly scenarios: Reading;
  readonly reckoned: number;
  /** False for a module that officers do not meet; it is left out of the sum. */
  readonly forOfficers: boolean;
}

/** A course, reckoned: 200 words a minute, and 20 seconds for each decision or item. */
export interface CourseReckoning {
  readonly course: string;
  readonly modules: readonly ModuleReckoning[];
  /** Minutes of all modules that officers meet, the final assessment among them. */
  readonly reckoned: number;
  readonly between?: readonly [least: number, most: number] | undefined;
}

/** The mean reading of each scenario over the procedures, by its id. */
export type ScenarioReadings = ReadonlyMap<string, Reading>;

/** How much there is to read in each scenario that could be walked. */
export function scenarioReadings({ procedures }: Content, surveys: readonly Survey[]): ScenarioReadings {
  const byScenario = Map.groupBy(surveys, ({ scenario }) => scenario.id);
  return new Map(
    [...byScenario].map(([scenario, walked]) => {
      const readings = walked.flatMap((survey) => {
        const procedure = procedures.find(({ id }) => id === survey.procedure);
        return procedure ? [scenarioReading(survey, procedure)] : [];
      });
      return [scenario, meanOf(readings)];
    }),
  );
}

const NO_LESSON: LessonReading = { text: NOTHING_TO_READ, activities: NOTHING_TO_READ, items: NOTHING_TO_READ };

/** What one lesson asks of a learner. */
export function lessonReading(lesson: LessonText, content: Content): LessonReading {
  const placed = (name: string): string[] =>
    lesson.pieces.filter((piece) => piece.name === name).flatMap(({ attributes }) => attributes['id'] ?? []);
  const cases = placed('Case').flatMap((id) => content.cases.filter((each) => each.id === id));
  const kept = lesson.pieces.some(({ name }) => name === 'Keep') ? lesson.summary : [];
  return {
    text: sumOf([readingOf([lesson.title, lesson.hook, ...proseTexts(lesson.text), ...kept]), ...cases.map(caseReading)]),
    activities: sumOf(
      placed('Activity')
        .flatMap((id) => content.activities.filter((each) => each.id === id))
        .map((activity) => activityReading(activity, content)),
    ),
    items: sumOf(content.items.filter((item) => item.lesson === lesson.id).map(itemReading)),
  };
}

/** The minutes that a lesson takes with its activities and its check. */
export function lessonMinutes(lesson: LessonText, content: Content): number {
  return minutesOf(sumOf(Object.values(lessonReading(lesson, content))));
}

/** What a final assessment asks, on average over what may be drawn. */
function finalReading(
  course: Course,
  { scenarios, items, from }: FinalTerms,
  content: Content,
  readings: ScenarioReadings,
): Omit<LessonReading, 'text'> & Pick<ModuleReckoning, 'scenarios'> {
  const played = content.courses.find(({ id }) => id === (from ?? course.id))?.modules.flatMap((module) => module.scenarios) ?? [];
  const open = content.scenarios.filter(({ id, contentNote, reviewWanted }) => {
    return played.includes(id) && !course.completion.requiredScenarios.includes(id) && contentNote === undefined && reviewWanted !== true;
  });
  const bank = content.items.filter(({ lesson }) => lesson.startsWith(`${from ?? course.id}/`));
  return {
    activities: NOTHING_TO_READ,
    scenarios: meanOf(
      open.flatMap(({ id }) => readings.get(id) ?? []),
      scenarios,
    ),
    items: meanOf(bank.map(itemReading), items),
  };
}

function moduleReckoning(course: Course, module: Module, content: Content, readings: ScenarioReadings): ModuleReckoning {
  const lesson = content.lessons.find(({ id }) => id === `${course.id}/${module.lesson}`);
  const final = module.id === FINAL_MODULE ? course.completion.finalAssessment : undefined;
  const read = {
    ...(lesson ? lessonReading(lesson, content) : NO_LESSON),
    scenarios: sumOf(module.scenarios.flatMap((id) => readings.get(id) ?? [])),
    ...(final && finalReading(course, final, content, readings)),
  };
  const reckoned = minutesOf(sumOf(Object.values(read)));
  return { module: module.id, minutes: module.minutes, ...read, reckoned, forOfficers: isFor(module, 'officer') };
}

/** Reckons how long each module of a course takes, and the course as officers meet it. */
export function reckonMinutes(course: Course, content: Content, readings: ScenarioReadings): CourseReckoning {
  const modules = course.modules.map((module) => moduleReckoning(course, module, content, readings));
  const reckoned = modules.filter(({ forOfficers }) => forOfficers).reduce((sum, module) => sum + module.reckoned, 0);
  return { course: course.id, modules, reckoned, between: course.minutesBetween };
}
