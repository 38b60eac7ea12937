/*
 * Saves a form with data-autosave at most two seconds after the last key, and keeps a copy in the browser until the server
 * has confirmed it; a part of a form with data-autosave="name" is saved by itself, to the form's address. The server answers
 * 204 with X-Version, or 409, 422, 403, or sends an expired session to the sign-in page; whatever it answers, the text stays.
 * A field "base" says what stood there when the text began, and "tried" what was sent without an answer. All words come from the attributes of [data-autosave-state].
 */
(() => {
  'use strict';
  const PAUSE = 1500, LONGEST_WAIT = 8000, LONGEST_RETRY = 30000;

  const isFixed = name => /(^|\.)(version|base|tried)$/.test(name) || name.startsWith('_');
  const entriesOf = root => {
    const form = root.closest('form'), entries = [...new FormData(form)]
      .filter(([name, value]) => typeof value === 'string' && name !== '_csrf');
    if (root === form) { return entries; }
    const own = new Set([...form.elements].filter(it => root.contains(it)).map(it => it.name));
    return entries.filter(([name]) => own.has(name));
  };
  const plain = value => value.replace(/\r\n/g, '\n').trim();
  const exactOf = entries => JSON.stringify(entries.filter(([name]) => !isFixed(name)).map(([name, value]) => [name, plain(value)]));
  /* What a form says: rows without words say nothing, wherever they stand. */
  const meaningOf = entries => JSON.stringify(entries
    .filter(([name, value]) => !isFixed(name) && plain(value) !== '')
    .map(([name, value]) => [name.replace(/^rows\[\d+\]/, 'rows[]'), plain(value)]));
  const textOf = root => exactOf(entriesOf(root));
  const clock = date => date.getHours() + '.' + String(date.getMinutes()).padStart(2, '0');

  class Autosave {
    constructor(root, state) {
      const form = root.closest('form');
      this.root = root;
      this.form = form;
      this.state = state;
      this.words = state.dataset;
      this.base = ['vagval', document.body.dataset.person || '', location.pathname, root.dataset.autosave || this.address()].join(' ');
      this.key = window.vagval.claim(this.base);
      this.saved = textOf(root);
      this.retry = 2000;
      this.offerCopy();
      root.addEventListener('input', () => this.changed());
      root.addEventListener('change', () => this.changed());
      form.addEventListener('submit', event => this.submitted(event));
      window.vagval.before(leaving => this.beforeLeaving(leaving));
      addEventListener('pageshow', () => { this.leaving = false; });
      addEventListener('online', () => this.post());
      addEventListener('focus', () => { if (this.waitsForPerson) { this.waitsForPerson = false; this.post(); } });
      document.addEventListener('visibilitychange', () => { if (document.hidden) { this.keepCopy(); this.post(); } });
      addEventListener('pagehide', () => this.keepCopy());
      addEventListener('beforeunload', event => { if (this.copyFailed && this.isChanged()) { event.preventDefault(); } });
    }

    address() { return this.form.getAttribute('action') || location.pathname; }

    /* What it holds once a part that is no text of its own is spent; and that just this has been sent by another way. */
    holds(spend) { spend(); clearTimeout(this.timer); return textOf(this.root); }

    sentWith(text) {
      this.saved = text;
      if (this.isChanged()) { this.changed(); } else { clearTimeout(this.copyTimer); this.dropCopy(); this.say('saved', clock(new Date())); }
    }

    isChanged() { return textOf(this.root) !== this.saved; }

    changed() {
      window.vagval.typed(this.key);
      clearTimeout(this.copyTimer);
      this.copyTimer = setTimeout(() => this.keepCopy(), 300);
      if (this.stopped) { return; }
      const now = Date.now();
      this.since = this.since || now;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.post(), Math.min(PAUSE, Math.max(0, this.since + LONGEST_WAIT - now)));
    }

    keepCopy() {
      if (!this.isChanged()) { return; }
      try {
        localStorage.setItem(this.key, JSON.stringify({ at: Date.now(), fields: entriesOf(this.root) }));
        this.copyFailed = false;
      } catch (full) { this.copyFailed = true; }
    }

    dropCopy(key = this.key) { try { localStorage.removeItem(key); } catch (closed) { /* nothing was kept either */ } }

    own(end) { return [...this.form.elements].find(it => this.root.contains(it) && (it.name === end || it.name.endsWith('.' + end))); }

    /* A post under way would make the pressed button's version old: the press waits for its answer. */
    submitted(event) {
      clearTimeout(this.timer);
      clearTimeout(this.copyTimer);
      window.vagval.press(this.key);
      this.keepCopy();
      this.leaving = true;
      if (this.busy) { event.preventDefault(); this.pressed = event.submitter; this.waiting = true; }
    }

    /* Another form, or a link, is about to leave: what stands here is saved first. */
    beforeLeaving(form) {
      if (form === this.form || this.stopped || this.leaving || !(this.busy || this.isChanged())) { return null; }
      return Promise.resolve(this.underway).then(() => this.post());
    }

    async post() {
      clearTimeout(this.timer);
      if (this.stopped || this.leaving || this.busy || !this.isChanged()) { return; }
      this.busy = true;
      this.since = 0;
      const sent = entriesOf(this.root);
      const slow = setTimeout(() => this.say('saving'), 1200);
      this.underway = this.send(sent).catch(() => null);
      const answer = await this.underway;
      clearTimeout(slow);
      this.busy = false;
      this.heard(answer, sent);
      if (this.waiting) { this.waiting = false; this.form.requestSubmit(this.pressed || undefined); }
    }

    send(entries) {
      const body = new URLSearchParams(entries);
      const token = this.form.elements.namedItem('_csrf');
      if (token) { body.set('_csrf', token.value); }
      const short = body.toString().length < 60000;
      return fetch(this.address(), { method: 'POST', body, redirect: 'manual', keepalive: short, headers: { 'X-Autosave': 'true' } });
    }

    heard(answer, sent) {
      if (answer && answer.status === 204) { this.confirmed(answer, sent); return; }
      this.keepCopy();
      if (answer && answer.status === 409) { this.stopped = true; this.say('clash'); }
      else if (answer && answer.status === 422) { this.say('invalid'); }
      else if (answer && (answer.status === 403 || answer.status === 401 || answer.type === 'opaqueredirect')) { this.renew(answer); }
      else { this.remember(sent); this.tryAgain(answer); }
    }

    /* It may have arrived: the next save says so, and going back to what stood there is a change as well. */
    remember(sent) {
      const base = this.own('base');
      this.saved = null;
      if (!base || this.tried) { return; }
      this.tried = document.createElement('input');
      this.tried.type = 'hidden';
      this.tried.name = base.name.replace(/base$/, 'tried');
      this.tried.value = this.baseOf(base.name, sent);
      base.after(this.tried);
    }

    confirmed(answer, sent) {
      const version = answer.headers.get('X-Version'), field = this.own('version'), base = this.own('base');
      if (version && field) { field.value = version; }
      if (base) { base.value = this.baseOf(base.name, sent); }
      if (this.tried) { this.tried.remove(); this.tried = null; }
      this.saved = exactOf(sent);
      this.retry = 2000;
      this.renewed = false;
      this.say('saved', clock(new Date()));
      document.dispatchEvent(new Event('vagval-contact'));
      if (this.isChanged()) { this.keepCopy(); this.changed(); } else { clearTimeout(this.copyTimer); this.dropCopy(); }
    }

    /* Beside one text its words; of a whole form, or of one with a prefix of its own, every field that holds something. */
    baseOf(name, sent) {
      const prefix = name.replace(/base$/, ''), text = prefix && sent.find(([it]) => it === prefix + 'text'), fields = {};
      if (text) { return text[1]; }
      sent.filter(([it]) => !isFixed(it) && it.startsWith(prefix)).forEach(([it, value]) => {
        const own = it.slice(prefix.length);
        (fields[own] = fields[own] || []).push(value);
      });
      return JSON.stringify(fields);
    }

    tryAgain(answer) {
      const told = answer && Number(answer.headers.get('Retry-After')) * 1000;
      this.say('failed');
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.post(), told || this.retry);
      this.retry = Math.min(this.retry * 2, LONGEST_RETRY);
    }

    /* After a new sign-in in another tab the form's token is old; the page itself knows the new one. */
    async renew(answer) {
      let page = null;
      try { page = await fetch(location.href, { redirect: 'manual' }); } catch (offline) { page = null; }
      const html = page && page.ok ? await page.text() : '', own = html.includes('data-person="' + document.body.dataset.person + '"');
      const token = /name="_csrf" value="([^"]+)"/.exec(html), field = this.form.elements.namedItem('_csrf');
      if (own && token && field && !this.renewed) {
        this.renewed = true;
        document.querySelectorAll('input[name="_csrf"]').forEach(input => { input.value = token[1]; });
        this.post();
      } else if (page && page.type === 'opaqueredirect') {
        this.waitsForPerson = true;
        this.say('signedOut');
        this.add('a', this.words.signIn, link => { link.href = '/inloggning'; link.target = '_blank'; });
      } else if (page) {
        this.stopped = answer.status === 403;
        this.say('refused');
        if (document.querySelector('[data-leave]')) { this.add('a', this.words.leave, link => { link.href = location.pathname; }); }
      } else { this.tryAgain(null); }
    }

    async offerCopy() {
      const shown = meaningOf(entriesOf(this.root)), isSaid = it => meaningOf(it.copy.fields) === shown;
      const left = await window.vagval.copies(this.base), trouble = document.querySelector('.error-summary, .clash');
      left.filter(isSaid).forEach(it => { if (trouble) { window.vagval.take(it.key); } else { this.dropCopy(it.key); } });
      const { key, copy } = left.find(it => !isSaid(it)) || {};
      if (!copy || document.querySelector('.clash') || this.isChanged()) { return; }
      const found = new Date(copy.at), today = found.toDateString() === new Date().toDateString();
      this.say('found', (today ? 'kl.\u00a0' : found.toLocaleDateString('sv-SE') + ' kl.\u00a0') + clock(found));
      this.add('button', this.words.restore, button => button.addEventListener('click', () => this.restore(key, copy)));
      this.add('button', this.words.discard, button => button.addEventListener('click', () => { this.dropCopy(key); this.say(''); this.offerCopy(); }));
    }

    /* The copy's own version goes along, so that a colleague's later text is met as a clash and never written over. */
    restore(key, copy) {
      this.say('');
      const left = new Map();
      copy.fields.forEach(([name, value]) => left.set(name, [...(left.get(name) || []), value]));
      for (const field of [...this.form.elements].filter(it => this.root.contains(it))) {
        const values = left.get(field.name);
        if (field.name === '_csrf' || field.type === 'file' || field.name === '' || field.type === 'submit') { continue; }
        if (field.type === 'checkbox' || field.type === 'radio') { field.checked = !!values && values.includes(field.value); }
        else if (values) { field.value = values.shift(); }
        const fold = field.value && field.closest('details');
        if (fold && field.type !== 'hidden' && field.type !== 'checkbox' && field.type !== 'radio') { fold.open = true; }
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      this.keepCopy();
      if (key !== this.key) { this.dropCopy(key); }
      this.changed();
    }

    say(state, detail) {
      const text = state ? (this.words[state] || '').replace('§', detail || '') : '';
      this.state.dataset.state = state.replace(/signedOut|refused|invalid/, 'failed');
      if (this.state.textContent !== text) { this.state.textContent = text; }
    }

    add(tag, text, prepare) {
      const element = document.createElement(tag);
      if (tag === 'button') { element.type = 'button'; element.className = 'ds-button'; element.dataset.variant = 'secondary'; }
      element.textContent = text;
      prepare(element);
      this.state.append(' ', element);
    }
  }

  document.querySelectorAll('[data-autosave]').forEach(root => {
    const state = root.querySelector('[data-autosave-state]') || document.querySelector('[data-autosave-state]');
    if (state) { root.autosave = new Autosave(root, state); }
  });
})();
