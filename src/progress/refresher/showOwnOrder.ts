import type { OrderedModule } from '#src/domain/course/orderModules.ts';
import { lastEndedBaseline } from '#src/domain/record/completion/baseline.ts';
import { openBrowserStore } from '#src/records/browserStore.ts';
import type { CourseOnPage } from '../courseMap/courseOnPage.ts';
import { fetchThisSite } from '#src/records/fetchThisSite.ts';
import { durationInWords } from '../inWords.ts';
import { showProgressOf } from '../courseMap/showCourseProgress.ts';
import type { OrderForPage } from './baselineForPage.ts';
import { becauseInWords, minutesInWords, practiceInWords } from './orderInWords.ts';
import { ownOrder, type OwnOrder } from './ownOrder.ts';

const NOT_LOADED =
  'Your own order could not be worked out: a part of this page could not be loaded. The modules stand in the order of the course.';

function element(tag: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...inside);
  return made;
}

interface Around {
  readonly place: HTMLElement;
  readonly forPage: OrderForPage;
  readonly order: OwnOrder;
}

/** "Only the practice", beside the link to the lesson, where the teaching may be skipped. */
function drawPracticeLink(item: HTMLElement, maySkipTeaching: boolean): void {
  const lesson = item.querySelector<HTMLAnchorElement>('a[data-lesson]');
  item.querySelector('[data-practice-link]')?.remove();
  if (!lesson || !maySkipTeaching) return;
  const link = element('a', 'button button--small prints', 'Only the practice') as HTMLAnchorElement;
  link.href = `${lesson.href}?practice`;
  const entry = element('li', '', link);
  entry.dataset['practiceLink'] = '';
  lesson.closest('li')?.after(entry);
}

function drawModule(item: HTMLElement, module: OrderedModule, { place, forPage, order }: Around): void {
  const chip = place.querySelector<HTMLTemplateElement>(`template[data-standing="${module.standing}"]`)?.content.cloneNode(true);
  const minutes = forPage.minutes.find(({ id }) => id === module.id);
  const practice = order.practice.find((each) => each.module === module.id);
  const told = element('div', 'module__own');
  told.append(element('p', 'module__standing', ...(chip ? [chip] : []), becauseInWords(module, forPage.outcomes)));
  const meta = [minutes && `${minutesInWords(minutes, module.maySkipTeaching)}.`, practice && practiceInWords(practice)].filter(
    (part) => part,
  );
  told.append(element('p', 'meta', meta.join(' ')));
  drawPracticeLink(item, module.maySkipTeaching);
  item.querySelector('.module__own')?.remove();
  item.querySelector('.module__body > :first-child')?.after(told);
}

function said({ minutes, minutesInAll }: OwnOrder): string {
  const saved = minutesInAll - minutes;
  const skip = saved > 0 ? ` ${durationInWords(saved)} of reading may be skipped; the practice is for everybody.` : '';
  return `The modules stand in the order that follows from your baseline. About ${durationInWords(minutes)} in all.${skip}`;
}

/** "Go on" follows the same order as the modules. */
function goOnInOrder({ forPage, order }: Around): void {
  const carried = document.querySelector('script[data-courses]')?.textContent;
  if (!carried) return;
  const rank = new Map(order.modules.map(({ id }, at) => [id, at]));
  const courses = (JSON.parse(carried) as CourseOnPage[]).map((course) => {
    if (course.id !== forPage.course) return course;
    return { ...course, modules: [...course.modules].sort((a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size)) };
  });
  showProgressOf(courses, openBrowserStore().read());
}

function draw(around: Around): void {
  const { place, forPage, order } = around;
  const list = document.querySelector('#modules');
  const items = order.modules.map((module) => {
    const item = document.querySelector<HTMLElement>(`[data-module="${forPage.course}/${module.id}"]`);
    if (item) drawModule(item, module, around);
    return item;
  });
  // What is in no order of its own, the final assessment, stays behind.
  list?.prepend(...items.filter((item) => item !== null));
  place.querySelector('[data-own-order-said]')?.replaceChildren(said(order));
  goOnInOrder(around);
}

/** Works out the learner's own order and puts the modules into it, each with why it stands there. */
export async function showOwnOrder(place: HTMLElement): Promise<void> {
  const carried = place.querySelector('script[data-order]')?.textContent;
  if (!carried) return;
  const forPage = JSON.parse(carried) as OrderForPage;
  const record = openBrowserStore().read();
  const baseline = lastEndedBaseline(record, forPage.course);
  const site = await fetchThisSite(forPage.judgesAt);
  const order = baseline && site && ownOrder(baseline, record, forPage, site);
  if (order) draw({ place, forPage, order });
  else place.querySelector('[data-own-order-said]')?.replaceChildren(NOT_LOADED);
}
