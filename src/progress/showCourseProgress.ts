import { courseProgress, type CourseProgress } from '#src/domain/course/courseProgress.ts';
import type { LearnerRecord } from '#src/domain/record/learnerRecord.ts';
import { whatIsDone } from '#src/domain/record/whatIsDone.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { hasBegun, nextLink, progressInWords, type CourseOnPage } from './courseOnPage.ts';

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

function fill(place: Element, course: CourseOnPage, progress: CourseProgress): void {
  const parts: Node[] = [bar(course, progress), element('p', 'meta', progressInWords(progress))];
  const next = nextLink(course, progress.next);
  if (next) {
    const link = element('a', '', next.title);
    link.href = next.href;
    parts.push(element('p', 'course-progress__next', 'Go on: ', link));
  }
  place.classList.add('course-progress');
  place.replaceChildren(...parts);
}

/** The one link that starts a course: once begun, it goes on with it. */
function turnStartLink(course: CourseOnPage, progress: CourseProgress): void {
  const next = nextLink(course, progress.next);
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

function show(courses: readonly CourseOnPage[], record: LearnerRecord): void {
  const done = whatIsDone(record);
  for (const course of courses) {
    const progress = courseProgress(course, done);
    if (!hasBegun(course, record, progress)) continue;
    const places = document.querySelectorAll(`[data-course-progress="${course.id}"]`);
    for (const place of places) fill(place, course, progress);
    turnStartLink(course, progress);
  }
  markDone('a[data-lesson]', done.lessons, (link) => link.dataset['lesson']);
  markDone('a[data-scenario]', done.scenarios, (link) => link.dataset['scenario']);
}

/**
 * Shows where the learner stands in the places that a page leaves for it: `[data-course-progress]`, `a[data-course-next]`,
 * `a[data-lesson]` and `a[data-scenario]`. A page without a record stays as it was built.
 */
export function showCourseProgress(): void {
  const courses = coursesOnPage();
  const records = openBrowserStore();
  show(courses, records.read());
  records.subscribe(() => show(courses, records.read()));
}
