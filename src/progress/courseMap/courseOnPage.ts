import type { Course } from '#src/domain/course/course.ts';
import type { CourseOutline, CourseProgress, NextStep } from '#src/domain/course/courseProgress.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import type { ResumePoint } from '#src/domain/record/resumePoint.ts';
import type { Scenario } from '#src/domain/scenario/scenario.ts';
import { countInWords, durationInWords } from '../inWords.ts';

/** A place to go, with its name. */
export interface TitledLink {
  readonly title: string;
  readonly href: string;
}

/** A course as a page carries it for progress to be shown: its outline, and where its lessons and scenarios are. */
export interface CourseOnPage extends CourseOutline {
  readonly title: string;
  readonly href: string;
  /** By slug; only lessons that are written. */
  readonly lessonHrefs: Readonly<Record<string, string>>;
  /** The scenarios of its modules, by id. */
  readonly scenarioLinks: Readonly<Record<string, TitledLink>>;
  readonly finalHref: string;
  /** Titles of the headings of each lesson, by slug and id, on a page that names the exact place. */
  readonly headings?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

/** What a page knows and a course does not: which lessons are written, the scenarios' titles, and all addresses. */
export interface SiteAround {
  /** Lessons that are written: `initial/what-a-contact-officer-does`. */
  readonly lessons: readonly string[];
  readonly scenarios: readonly Pick<Scenario, 'id' | 'title'>[];
  readonly paths: {
    readonly course: (course: string) => string;
    readonly final: (course: string) => string;
    readonly lesson: (course: string, lesson: string) => string;
    readonly scenario: (scenario: string) => string;
  };
}

/** Makes what a page carries of a course. A lesson that is not written yet is nothing to go on with. */
export function courseOnPage({ id, title, modules, completion }: Course, { lessons, scenarios, paths }: SiteAround): CourseOnPage {
  const outline = modules.map(({ id: module, title: named, minutes, lesson, scenarios: played, for: roles }) => {
    const written = lesson !== undefined && lessons.includes(`${id}/${lesson}`) ? { lesson } : {};
    return { id: module, title: named, minutes, scenarios: played, ...written, ...(roles ? { for: roles } : {}) };
  });
  const slugs = outline.flatMap(({ lesson }) => lesson ?? []);
  const played = scenarios.filter((scenario) => outline.some((module) => module.scenarios.includes(scenario.id)));
  return {
    id,
    title,
    href: paths.course(id),
    modules: outline,
    completion: {
      requiredScenarios: completion.requiredScenarios,
      ...(completion.finalAssessment ? { finalAssessment: completion.finalAssessment } : {}),
    },
    finalHref: paths.final(id),
    lessonHrefs: Object.fromEntries(slugs.map((slug) => [slug, paths.lesson(id, slug)])),
    scenarioLinks: Object.fromEntries(
      played.map((scenario) => [scenario.id, { title: scenario.title, href: paths.scenario(scenario.id) }]),
    ),
  };
}

/**
 * Whether a course is under way: a role was chosen in it, one of its lessons was opened, or a scenario that it requires is done
 * and it has lessons at all.
 */
export function hasBegun(
  { id, lessonHrefs }: CourseOnPage,
  { lessons, enrolments }: LearnerRecord,
  { scenariosDone }: CourseProgress,
): boolean {
  const hasLessons = Object.keys(lessonHrefs).length > 0;
  const isEnrolled = enrolments.some(({ course }) => course === id);
  return isEnrolled || lessons.some(({ lesson }) => lesson.startsWith(`${id}/`)) || (hasLessons && scenariosDone > 0);
}

/** Where a step of a course is, and what to call it. */
export function nextLink(course: CourseOnPage, next: NextStep | undefined): TitledLink | undefined {
  if (!next) return undefined;
  if (next.kind === 'final') return { title: 'The final assessment', href: course.finalHref };
  if (next.kind === 'scenario') return course.scenarioLinks[next.scenario];
  const href = course.lessonHrefs[next.lesson];
  return href === undefined ? undefined : { title: next.title, href };
}

/** Where to go on, at the exact place: the heading where a lesson was left is part of the address, and of the name where it is known. */
export function resumeLink(course: CourseOnPage, point: ResumePoint | undefined): TitledLink | undefined {
  const link = nextLink(course, point?.step);
  if (!link || point?.step.kind !== 'lesson' || point.place === undefined) return link;
  const heading = course.headings?.[point.step.lesson]?.[point.place];
  return { title: heading === undefined ? link.title : `${link.title}: “${heading}”`, href: `${link.href}#${point.place}` };
}

/** "1 of 11 modules · 0 of 3 scenarios · 5 h 50 min left". */
export function progressInWords({ modulesDone, modules, scenariosDone, scenarios, minutesLeft }: CourseProgress): string {
  const parts = [
    `${String(modulesDone)} of ${countInWords(modules, 'module')}`,
    ...(scenarios > 0 ? [`${String(scenariosDone)} of ${countInWords(scenarios, 'scenario')}`] : []),
    minutesLeft > 0 ? `${durationInWords(minutesLeft)} left` : 'all modules done',
  ];
  // A part that breaks over two lines ("5 h / 50 min") is hard to read.
  return parts.map((part) => part.replaceAll(' ', '\u00a0')).join(' · ');
}
