import { courseProgress, type CourseProgress } from '#src/domain/course/courseProgress.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { roleIn } from '#src/domain/record/completion/enrolment.ts';
import { resumePoint } from '#src/domain/record/resumePoint.ts';
import { whatIsDone } from '#src/domain/record/whatIsDone.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { hasBegun, progressInWords, resumeLink, type CourseOnPage, type TitledLink } from './courseOnPage.ts';

function coursesOnPage(): CourseOnPage[] {
  const carried = document.querySelector('script[data-courses]')?.textContent;
  return carried ? (JSON.parse(carried) as CourseOnPage[]) : [];
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...inside: (Node | string)[]) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...inside);
  return made;
}

function bar(course: CourseOnPage, { modulesDone, modules }: CourseProgress): HTMLElement {
  const made = element('progress', 'course-progress__bar');
  made.max = modules;
  made.value = modulesDone;
  made.setAttribute('aria-label', `Modules done of ${course.title}`);
  return made;
}

/** What a learner is told of a course that is under way. */
interface UnderWay {
  readonly course: CourseOnPage;
  readonly progress: CourseProgress;
  /** Where it goes on, and whether something was left there in the middle. */
  readonly link: TitledLink | undefined;
  readonly wasLeft: boolean;
}

function fill(place: Element, { course, progress, link, wasLeft }: UnderWay): void {
  const parts: Node[] = [bar(course, progress), element('p', 'meta', progressInWords(progress))];
  if (link) {
    const anchor = element('a', '', link.title);
    anchor.href = link.href;
    parts.push(element('p', 'course-progress__next', wasLeft ? 'Go on where you left: ' : 'Go on: ', anchor));
  }
  place.classList.add('course-progress');
  place.replaceChildren(...parts);
}

/** The one link that starts a course: once begun, it goes on with it. */
function turnStartLink({ course, link: next }: UnderWay): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`a[data-course-next="${course.id}"]`)) {
    link.href = next?.href ?? course.href;
    link.textContent = next ? 'Go on with the course' : 'Look back at the course';
  }
}

function markDone(selector: string, done: ReadonlySet<string>, idOf: (link: HTMLElement) => string | undefined): void {
  const chip = document.querySelector<HTMLTemplateElement>('template[data-done-chip]');
  for (const link of document.querySelectorAll<HTMLElement>(selector)) {
    const isMarked = link.nextElementSibling?.matches('.chip') ?? false;
    if (chip && !isMarked && done.has(idOf(link) ?? '')) link.after(chip.content.cloneNode(true));
  }
}

/** Shows where the learner stands in courses, their modules in the order in which they are given. */
export function showProgressOf(courses: readonly CourseOnPage[], record: LearnerRecord): void {
  const done = whatIsDone(record);
  for (const course of courses) {
    const progress = courseProgress(course, done, roleIn(record, course.id));
    if (!hasBegun(course, record, progress)) continue;
    const point = resumePoint(course, record);
    const underWay = { course, progress, link: resumeLink(course, point), wasLeft: point?.underWay === true };
    for (const place of document.querySelectorAll(`[data-course-progress="${course.id}"]`)) fill(place, underWay);
    turnStartLink(underWay);
  }
  markDone('a[data-lesson]', done.lessons, (link) => link.dataset['lesson']);
  markDone('a[data-scenario]', done.scenarios, (link) => link.dataset['scenario']);
  if (done.courses) markDone('a[data-final]', done.courses, (link) => link.dataset['final']);
}

/**
 * Shows where the learner stands in the places that a page leaves for it: `[data-course-progress]`, `a[data-course-next]`,
 * `a[data-lesson]` and `a[data-scenario]`. A page without a record stays as it was built.
 */
export function showCourseProgress(): void {
  const courses = coursesOnPage();
  const records = openBrowserStore();
  showProgressOf(courses, records.read());
  records.subscribe(() => showProgressOf(courses, records.read()));
}
