/*
 * "De som är kvar: …" answers what is unanswered where it stands, and it is saved like any choice; without it the server does.
 * A group that is to be looked at first, which the page knows, is left alone.
 */
(() => {
  'use strict';
  const rest = document.querySelector('button[data-rest]');
  if (!rest) { return; }
  const said = it => it.dispatchEvent(new Event('change', { bubbles: true }));
  rest.addEventListener('click', event => {
    event.preventDefault();
    rest.form.querySelectorAll('select[name$=".level"]').forEach(it => { if (it.value === '') { it.value = rest.dataset.rest; said(it); } });
    rest.form.querySelectorAll('[data-quiet]').forEach(group => {
      const one = group.querySelector('input[type="radio"][value="' + rest.dataset.rest + '"]');
      if (one && !group.querySelector('input[type="radio"]:checked')) { one.checked = true; said(one); }
    });
  });
})();
