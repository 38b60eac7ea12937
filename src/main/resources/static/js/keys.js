/* Ctrl or Cmd with Enter presses the button that saves and goes on; the page tells so once the script is there. */
(() => {
  'use strict';
  const button = document.querySelector('[data-key-onward]');
  if (!button) { return; }
  document.querySelectorAll('[data-keys]').forEach(it => { it.hidden = false; });
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && button.form.contains(event.target)) {
      event.preventDefault();
      button.click();
    }
  });
})();
