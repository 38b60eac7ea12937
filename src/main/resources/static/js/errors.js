/* Takes the reader to what needs attention first: the summary of faults or the clash; its links reach the fields. */
(() => {
  'use strict';
  const first = document.querySelector('[data-focus]');
  if (first) { first.focus({ preventScroll: false }); }
  document.querySelectorAll('.error-summary a[href^="#"], .missing a[href^="#"]').forEach(link => {
    link.addEventListener('click', event => {
      const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!field) { return; }
      event.preventDefault();
      const closed = field.closest('details:not([open])');
      if (closed) { closed.open = true; }
      (field.closest('.ds-field, fieldset') || field).scrollIntoView({ block: 'start' });
      field.focus({ preventScroll: true });
    });
  });
})();
