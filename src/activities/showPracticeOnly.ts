/** What makes a part of a lesson practice, or the end of the lesson. */
const PRACTICE = '.activity, astro-island, [data-lesson-done]';

/** The parts of a lesson: each heading with all that stands under it. What stands before the first heading is a part of its own. */
function partsOf(text: Element): Element[][] {
  const parts: Element[][] = [[]];
  for (const element of text.children) {
    if (element.matches('h2')) parts.push([]);
    parts.at(-1)?.push(element);
  }
  return parts;
}

function isPractice(part: readonly Element[]): boolean {
  return part.some((element) => element.matches(PRACTICE) || element.querySelector(PRACTICE) !== null);
}

/** The links of the contents that lead to a part. */
function entriesFor(lesson: Element, part: readonly Element[]): Element[] {
  const ids = part.flatMap(({ id }) => (id === '' ? [] : id));
  return ids.flatMap((id) =>
    [...lesson.querySelectorAll(`.contents a[href="#${CSS.escape(id)}"]`)].flatMap((link) => link.closest('li') ?? []),
  );
}

/** Leaves of a lesson what is to be done in it, and folds the teaching away until it is asked for. */
export function showPracticeOnly(lesson: HTMLElement): void {
  const text = lesson.querySelector('.lesson__text');
  const notice = lesson.querySelector<HTMLElement>('[data-practice-only]');
  const showAll = notice?.querySelector<HTMLButtonElement>('[data-show-all]');
  if (!text || !notice || !showAll) return;
  const teaching = partsOf(text).filter((part) => !isPractice(part));
  const hidden = teaching.flatMap((part) => [...part, ...entriesFor(lesson, part)]);
  const hide = (isHidden: boolean): void => {
    for (const element of hidden) element.toggleAttribute('hidden', isHidden);
    notice.hidden = !isHidden;
  };
  hide(true);
  showAll.addEventListener('click', () => {
    hide(false);
    lesson.querySelector<HTMLElement>('h1')?.focus();
  });
}
