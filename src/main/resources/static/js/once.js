/* One press, one post: a second press within five seconds is ignored. The server guards itself as well. */
(() => {
  'use strict';
  document.addEventListener('submit', event => {
    const form = event.target, now = Date.now();
    if (event.defaultPrevented || form.getAttribute('method') !== 'post') { return; }
    if (now - Number(form.dataset.sentAt || 0) < 5000) { event.preventDefault(); return; }
    form.dataset.sentAt = now;
  });
  addEventListener('pageshow', () => document.querySelectorAll('form[data-sent-at]').forEach(form => { delete form.dataset.sentAt; }));
})();
