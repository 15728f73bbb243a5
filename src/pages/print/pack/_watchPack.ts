/** Lets one part of a pack be printed alone, and all of them be wanted or not wanted at once. Without it, the boxes do the same. */
export function watchPack(page: Document): void {
  const boxes = [...page.querySelectorAll<HTMLInputElement>('[data-part-wanted]')];
  const want = (wanted: (box: HTMLInputElement) => boolean): void => {
    for (const box of boxes) box.checked = wanted(box);
  };
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-part-alone]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      const before = boxes.filter(({ checked }) => checked);
      const own = button.closest('[data-part]');
      want((box) => own?.contains(box) === true);
      // What was chosen before is put back once the browser has what it prints.
      page.defaultView?.addEventListener('afterprint', () => want((box) => before.includes(box)), { once: true });
      page.defaultView?.print();
    });
  }
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-want-all]')) {
    button.hidden = false;
    button.addEventListener('click', () => want(() => button.dataset['wantAll'] === 'yes'));
  }
}
