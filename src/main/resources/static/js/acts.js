/*
 * What a press has sent, and whether the page that came says that it was done: only then does a copy in the browser go, and
 * only the pressed form's own. Texts beside the pressed form, or on a page that a link leaves, are saved before one goes.
 */
(() => {
  'use strict';
  const PRESSED = 'vagval-pressed', PATIENCE = 5000;
  const TROUBLE = '.error-summary, .clash, .typed, .notice[role="status"][data-color="warning"]';
  const before = [], claimed = new Set();
  const store = act => { try { return act(sessionStorage); } catch (closed) { return null; } };
  const read = () => { try { return JSON.parse(store(it => it.getItem(PRESSED))) || []; } catch (unreadable) { return []; } };
  const write = keys => store(it => it.setItem(PRESSED, JSON.stringify(keys)));
  const arrived = performance.getEntriesByType('navigation')[0];
  const told = !!document.querySelector('.notice[role="status"][data-color="success"]') || !!(arrived && arrived.redirectCount);
  let passing = false;

  if (document.body.dataset.person && told && !document.querySelector(TROUBLE)) {
    try { read().forEach(key => localStorage.removeItem(key)); } catch (closed) { /* nothing was kept either */ }
  }
  write([]);

  const waits = form => before.map(it => it(form)).filter(Boolean);
  const first = (waiting, then) => Promise.race([Promise.all(waiting), new Promise(done => setTimeout(done, PATIENCE))]).then(then, then);

  document.addEventListener('submit', event => {
    if (passing || event.target.getAttribute('method') !== 'post') { return; }
    write([]);
    const waiting = waits(event.target), button = event.submitter || undefined;
    if (!waiting.length) { return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    first(waiting, () => {
      passing = true;
      try { event.target.requestSubmit(button); } finally { passing = false; }
    });
  }, true);

  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('a[href]');
    const aside = event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || aside || link.target || link.hasAttribute('download') || link.origin !== location.origin || link.getAttribute('href').startsWith('#')) { return; }
    const waiting = waits(null);
    if (!waiting.length) { return; }
    event.preventDefault();
    first(waiting, () => { location.href = link.href; });
  });

  window.vagval = {
    /* A copy that this press sends. */
    press: key => write([...new Set([...read(), key])]),
    /* Typed on after the press: what stands there now was not sent. */
    typed: key => { const keys = read(); if (keys.includes(key)) { write(keys.filter(it => it !== key)); } },
    /* The page has a form that offers this copy itself. */
    claim: key => claimed.add(key),
    isClaimed: key => claimed.has(key),
    /* Asked with the form that is about to go, or null for a link: answers a promise when something has to be done first. */
    before: ask => before.push(ask),
  };
})();
