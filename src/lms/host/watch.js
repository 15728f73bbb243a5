// Says so where the course cannot start at all. It stands alone, because in a closed-off frame nothing else of the course can be loaded.
(() => {
  function say(what) {
    const show = () => {
      document.querySelector('[data-host="opening"]')?.remove();
      const message = document.querySelector(`[data-said="${what}"]`);
      if (message) message.hidden = false;
    };
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show);
    else show();
  }
  if (window.origin === 'null') say('closed off');
  // Catches scripts and styles that could not be loaded: such an event goes no further than its element.
  addEventListener(
    'error',
    (event) => {
      if (event.target instanceof HTMLScriptElement && window.origin !== 'null') say('not loaded');
    },
    true,
  );
})();
