// Runs first on every page of the site inside a package. The page that holds it all gives this page its learner's storage, is told
// where the learner is, and hears of leaving in a hurry before it happens.
(() => {
  const script = document.currentScript.src;
  /** The folder of the site: this file lies in it. */
  const root = script.slice(0, script.lastIndexOf('/') + 1);

  function holder() {
    try {
      return window.parent === window ? undefined : window.parent.firstPortHost;
    } catch {
      return undefined;
    }
  }

  /** Keeps what it is given until the page is closed. The browser's own storage may be shared with other learners. */
  function forThisPageAlone() {
    const values = new Map();
    return {
      get length() {
        return values.size;
      },
      key: (at) => [...values.keys()][at] ?? null,
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => void values.set(key, String(value)),
      removeItem: (key) => void values.delete(key),
      clear: () => values.clear(),
    };
  }

  const host = holder();
  const storage = host ? host.storage : forThisPageAlone();
  Object.defineProperty(window, 'localStorage', { configurable: true, get: () => storage });

  /** Servers of learning systems give no page for a folder, and other sites are not shown inside this frame. */
  function straighten(event) {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link) return;
    const url = new URL(link.href);
    if (url.href.startsWith(root) && url.pathname.endsWith('/')) {
      url.pathname += 'index.html';
      link.href = url.href;
    } else if (/^https?:$/.test(url.protocol) && !url.href.startsWith(root) && !link.hasAttribute('data-leave-quickly')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
  }
  for (const kind of ['pointerdown', 'keydown', 'click']) addEventListener(kind, straighten, true);

  let goesOn = false;

  /** Leaving by the link: the page that holds this one hides everything, has the session ended, and then lets the click go on. */
  function leaveThroughHost(event) {
    const link = event.target instanceof Element ? event.target.closest('a[data-leave-quickly]') : null;
    if (!host || !link || goesOn) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    host.leaving(() => {
      goesOn = true;
      link.click();
    });
  }
  addEventListener('click', leaveThroughHost, true);

  // Leaving by the keyboard hides everything as well (leaveQuickly.ts), and is on its way then: the session is ended before the window goes.
  new MutationObserver(() => {
    if (document.documentElement.dataset.leaving !== undefined) host?.left();
  }).observe(document.documentElement, { attributes: true, attributeFilter: ['data-leaving'] });

  /** A reader that speaks does not tell of a new page inside a frame; the focus does. */
  function focusHeading() {
    const heading = document.querySelector('#main h1');
    if (!heading || location.hash !== '' || !sessionBegan()) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  /** Whether this is not the first page since the course was opened. */
  function sessionBegan() {
    const began = window.parent.document.documentElement.dataset.began !== undefined;
    window.parent.document.documentElement.dataset.began = '';
    return began;
  }

  addEventListener('DOMContentLoaded', () => {
    if (host) {
      host.arrived(location.href.slice(root.length).replace(/[?#].*$/, ''), document.title);
      focusHeading();
      return;
    }
    const notice = document.createElement('p');
    notice.className = 'notice notice--caution';
    notice.setAttribute('role', 'note');
    notice.textContent =
      'This page was opened outside of your course, so nothing that you do on it is kept. Go back to your learning system and open the course there.';
    document.getElementById('main')?.prepend(notice);
  });
})();
