/* Puts a standard phrase where the writer stands in the text, as if it had been typed. Without the script one copies it. */
(() => {
  'use strict';
  document.querySelectorAll('button[data-insert]').forEach(button => {
    const field = document.getElementById(button.dataset.insert);
    if (!field) { return; }
    button.hidden = false;
    button.addEventListener('click', () => {
      const phrase = button.closest('li').querySelector('[data-phrase]').textContent, at = field.selectionEnd;
      const blank = at > 0 && !/\s$/.test(field.value.slice(0, at)) ? ' ' : '';
      field.setRangeText(blank + phrase, at, at, 'end');
      field.focus();
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  });
})();
