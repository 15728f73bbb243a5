const SHORTCUT_KEY = 'first-port/leave-with-shift';
const PRESSES = 3;
const WITHIN_MS = 3000;

/** Whether the learner has chosen to leave by pressing Shift three times. Off where storage is closed to us. */
export function shortcutIsChosen(): boolean {
  try {
    return localStorage.getItem(SHORTCUT_KEY) === 'yes';
  } catch {
    return false;
  }
}

/** Keeps the learner's choice on this device; false where the browser would not keep it. */
export function chooseShortcut(on: boolean): boolean {
  try {
    if (on) localStorage.setItem(SHORTCUT_KEY, 'yes');
    else localStorage.removeItem(SHORTCUT_KEY);
    return true;
  } catch {
    return false;
  }
}

function hideEverything(): void {
  document.documentElement.dataset['leaving'] = document.title;
  document.title = 'Loading';
}

/** Runs when the page is shown again, after Back too: what was hidden comes back. */
function showAgain(): void {
  const title = document.documentElement.dataset['leaving'];
  if (title === undefined) return;
  delete document.documentElement.dataset['leaving'];
  document.title = title;
}

/** Hides the page first, then leaves it, out of any frame that holds it. */
function leave(href: string): void {
  hideEverything();
  try {
    (window.top ?? window).location.href = href;
  } catch {
    window.location.href = href;
  }
}

function watchShift(href: string): void {
  let presses: number[] = [];
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') {
      presses = [];
      return;
    }
    if (event.repeat || !shortcutIsChosen()) return;
    presses = [...presses.filter((at) => event.timeStamp - at < WITHIN_MS), event.timeStamp];
    if (presses.length >= PRESSES) leave(href);
  });
}

/** Adds the hiding, and the shortcut where it was chosen, to links that work without either. */
export function watchLeaveQuickly(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-leave-quickly]');
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      leave(link.href);
    });
  }
  const first = links[0];
  if (first) watchShift(first.href);
  addEventListener('pageshow', showAgain);
}
