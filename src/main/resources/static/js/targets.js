/* "De som är kvar: ingen koppling" sets the rest where it stands, and they are saved like any choice; without it the server does. */
(() => {
  'use strict';
  const rest = document.querySelector('button[name="rest"]');
  if (!rest) { return; }
  rest.addEventListener('click', event => {
    const open = [...rest.form.querySelectorAll('select[name$=".level"]')].filter(it => it.value === '');
    event.preventDefault();
    open.forEach(it => { it.value = '0'; it.dispatchEvent(new Event('change', { bubbles: true })); });
  });
})();
