/*
 * What a press has sent, and whether the page that came says that it was done: only then does a copy in the browser go, and
 * only the pressed form's own. Each page keeps copies of its own, and offers those of pages that are gone. Texts beside the
 * pressed form, or on a page that a link leaves, are saved before one goes.
 */
(() => {
  'use strict';
  const PRESSED = 'vagval-pressed', OF = ' @', PATIENCE = 5000, LOOKS = 10;
  const TROUBLE = '.error-summary, .clash, .typed, .notice[role="status"][data-color="warning"]';
  const before = [], claimed = new Set();
  const store = act => { try { return act(sessionStorage); } catch (closed) { return null; } };
  const read = () => { try { return JSON.parse(store(it => it.getItem(PRESSED))) || []; } catch (unreadable) { return []; } };
  const write = keys => store(it => it.setItem(PRESSED, JSON.stringify(keys)));
  const arrived = performance.getEntriesByType('navigation')[0];
  const told = !!document.querySelector('.notice[role="status"][data-color="success"]') || !!(arrived && arrived.redirectCount);
  const own = OF + Date.now().toString(36) + Math.random().toString(36).slice(2, 8);
  const baseOf = key => key.split(OF)[0];
  const copyAt = key => { try { return JSON.parse(localStorage.getItem(key)); } catch (unreadable) { return null; } };
  const local = act => { try { return act(localStorage); } catch (closed) { return null; } };
  const take = key => local(it => { const copy = it.getItem(key); if (copy) { it.removeItem(key); it.setItem(baseOf(key) + own, copy); } });
  let passing = false;

  /* Held for as long as a page with the form is open: what it holds a copy of is still being written there. */
  const hold = key => { if (navigator.locks) { navigator.locks.request(key, { mode: 'shared' }, () => new Promise(() => {})).catch(() => null); } };
  async function isOpen() {
    try {
      const held = new Set((await navigator.locks.query()).held.map(it => it.name));
      return key => !key.endsWith(own) && held.has(key);
    } catch (unknown) { return () => false; }
  }

  /*
   * The copies of one form, newest first: this page's own, and those of pages that are gone. One that goes just now is waited for, and
   * for longer when there is no other: a browser that has much to do takes its time to let go of a page.
   */
  async function copies(base, looks = LOOKS) {
    const open = await isOpen(), keys = (local(it => Object.keys(it)) || []).filter(key => baseOf(key) === base);
    const left = keys.filter(key => !open(key));
    if (left.length < keys.length && (looks === LOOKS || (looks && !left.length))) {
      await new Promise(done => setTimeout(done, 500));
      return copies(base, looks - 1);
    }
    return left.map(key => ({ key, copy: copyAt(key) })).filter(it => it.copy)
      .sort((one, other) => other.copy.at - one.copy.at);
  }

  /* What was pressed and not done is this page's to send. */
  const done = document.body.dataset.person && told && !document.querySelector(TROUBLE);
  read().forEach(key => { if (done) { local(it => it.removeItem(key)); } else { take(key); } });
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
    /* The page has a form that offers these copies itself; the answer is where it keeps its own. */
    claim: base => { claimed.add(base); hold(base + own); return base + own; },
    isClaimed: key => claimed.has(baseOf(key)),
    copies,
    /* A copy of a page that is gone says what this page shows: it is this page's from now on. */
    take,
    /* Asked with the form that is about to go, or null for a link: answers a promise when something has to be done first. */
    before: ask => before.push(ask),
  };
})();
