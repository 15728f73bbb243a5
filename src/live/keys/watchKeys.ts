export interface KeyPressed {
  readonly key: string;
  readonly shift: boolean;
}

/** Whether somebody is typing, or an open dialog has the floor: then no key is a shortcut. */
function isTaken(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [popover]:popover-open')) return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select') !== null;
}

/**
 * Calls with each key that is meant as a shortcut, until the returned function is called. The listener says whether it used the key;
 * only then is the browser kept from scrolling by it.
 */
export function watchKeys(used: (pressed: KeyPressed) => boolean): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTaken(event.target)) return;
    if (used({ key: event.key, shift: event.shiftKey })) event.preventDefault();
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}
