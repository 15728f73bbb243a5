import type { LessonProgress } from '#src/domain/record/learnerRecord.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import { countAnswered, PLACE, progressIn, withAnswers, withLessonDone } from './lessonProgress.ts';

/** How long a reader rests before the place counts as reached; scrolling past keeps nothing. */
const RESTS_MS = 700;

const day = new Intl.DateTimeFormat('en-AU', { day: 'numeric', month: 'long', year: 'numeric' });

function now(): string {
  return new Date().toISOString();
}

function itemsIn(page: ParentNode): string[] {
  return [...page.querySelectorAll<HTMLElement>('[data-items]')].flatMap((activity) => activity.dataset['items']?.split(' ') ?? []);
}

/** The heading whose part of the lesson is being read: the last one above the upper third of the window. */
function headingRead(headings: readonly HTMLElement[]): HTMLElement | undefined {
  return headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
}

function show(page: ParentNode, part: string, shown: boolean): void {
  const element = page.querySelector<HTMLElement>(`[data-lesson-${part}]`);
  if (element) element.hidden = !shown;
}

function say(page: ParentNode, part: string, words: string): void {
  const element = page.querySelector<HTMLElement>(`[data-lesson-${part}]`);
  if (element && element.textContent !== words) element.textContent = words;
}

function stateInWords(progress: LessonProgress | undefined): string {
  if (progress?.doneAt) return `Marked as done on ${day.format(new Date(progress.doneAt))}.`;
  return progress ? 'Begun, not marked as done yet.' : 'Not begun yet.';
}

function fillMeter(page: ParentNode, answered: number, items: number): void {
  const words = page.querySelector('[data-lesson-meter] .meter__text');
  if (words) words.textContent = `${String(answered)} of ${String(items)} answered`;
  const share = (100 * answered) / Math.max(1, items);
  page.querySelector('[data-lesson-meter] .meter__fill')?.setAttribute('width', `${String(share)}%`);
}

function showProgress(page: ParentNode, lesson: string): void {
  const store = openBrowserStore();
  const progress = progressIn(store.read(), lesson);
  const items = itemsIn(page);
  const answered = countAnswered(progress, items);
  const done = progress?.doneAt !== undefined;
  say(page, 'state', stateInWords(progress));
  fillMeter(page, answered, items.length);
  show(page, 'done', !done);
  show(page, 'undo', done);
  show(page, 'keeping', store.keeping().where === 'memory');
}

/** Offers the place where reading stopped on an earlier visit, unless the address already names a place. */
function offerPlace(page: ParentNode, lesson: string, headings: readonly HTMLElement[]): void {
  const progress = progressIn(openBrowserStore().read(), lesson);
  const heading = headings.slice(1).find(({ id }) => id === progress?.answers[PLACE]);
  const link = page.querySelector<HTMLAnchorElement>('[data-lesson-go-on] a');
  if (!heading || !link || location.hash !== '' || progress?.doneAt) return;
  link.href = `#${heading.id}`;
  link.textContent = `Go on at “${heading.textContent.trim()}”`;
  show(page, 'go-on', true);
}

function keepPlace(lesson: string, headings: readonly HTMLElement[]): void {
  const place = headingRead(headings)?.id;
  const store = openBrowserStore();
  if (place === undefined || place === progressIn(store.read(), lesson)?.answers[PLACE]) return;
  store.change((record) => withAnswers(record, lesson, { [PLACE]: place }, now()));
}

function watchPlace(lesson: string, headings: readonly HTMLElement[]): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(resting);
      resting = setTimeout(() => keepPlace(lesson, headings), RESTS_MS);
    },
    { passive: true },
  );
}

function onPress(page: ParentNode, part: string, act: () => void): void {
  page.querySelector(`button[data-lesson-${part}]`)?.addEventListener('click', act);
}

function markDone(page: ParentNode, lesson: string, done: boolean): void {
  openBrowserStore().change((record) => withLessonDone(record, lesson, done, now()));
  // The button that was pressed has given way to the other one.
  page.querySelector<HTMLElement>(`button[data-lesson-${done ? 'undo' : 'done'}]`)?.focus();
  say(page, 'status', done ? 'Marked as done.' : 'No longer marked as done.');
}

/** Brings a lesson's page to life: what is answered and done, the place to go on at, and "Mark as done". */
export function watchLesson(page: HTMLElement): void {
  const lesson = page.dataset['lesson'] ?? '';
  const headings = [...page.querySelectorAll<HTMLElement>('h2[id]')];
  offerPlace(page, lesson, headings);
  showProgress(page, lesson);
  openBrowserStore().subscribe(() => showProgress(page, lesson));
  onPress(page, 'done', () => markDone(page, lesson, true));
  onPress(page, 'undo', () => markDone(page, lesson, false));
  watchPlace(lesson, headings);
}
