function bringToLife(pad: HTMLElement): void {
  import('./watchQuestionPad.ts').then(
    ({ watchQuestionPad }) => watchQuestionPad(pad),
    () => pad.querySelector('[data-pad-failed]')?.removeAttribute('hidden'),
  );
}

/**
 * Fetches what a question pad needs: for the panel when it is first opened, so that until then a page carries next to nothing of
 * it, and for a pad that stands in the page itself at once.
 */
export function openPadWhenAsked(): void {
  for (const pad of document.querySelectorAll<HTMLElement>('[data-pad]')) {
    if (pad.popover === null) bringToLife(pad);
    else pad.addEventListener('beforetoggle', () => bringToLife(pad), { once: true });
  }
}
