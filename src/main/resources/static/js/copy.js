/*
 * Keeps a copy in the browser of every text that a person writes in a form that does not save itself: at each key, so that
 * a tab that is closed, killed or signed out loses nothing. The copy goes when a page says that what was sent has been done.
 * The words come from the message bundles when the scripts are put together.
 */
(() => {
  'use strict';
  const KEPT_DAYS = 7, LARGE = 20000;
  const WORDS = { found: '#{web.copy.found}', restore: '#{web.autosave.restore}', discard: '#{web.autosave.discard}' };
  const person = document.body.dataset.person;
  if (!person) { return; }
  const prefix = 'vagval-text ' + person + ' ';
  const fieldsOf = form => [...form.elements].filter(it => it.name && !it.readOnly
    && (it.tagName === 'TEXTAREA' || (it.tagName === 'INPUT' && it.type === 'text')));
  const textOf = form => JSON.stringify(fieldsOf(form).map(it => [it.name, it.value]));
  const store = act => { try { return act(localStorage); } catch (closed) { return null; } };
  const clock = date => date.getHours() + '.' + String(date.getMinutes()).padStart(2, '0');
  const kept = key => { try { return JSON.parse(localStorage.getItem(key)); } catch (unreadable) { return null; } };

  function clean(done) {
    const keys = store(it => Object.keys(it)) || [];
    keys.filter(key => key.startsWith(prefix)).forEach(key => {
      const copy = kept(key);
      if (!copy || Date.now() - copy.at > KEPT_DAYS * 86400000 || (done && copy.sent)) { store(it => it.removeItem(key)); }
    });
  }

  class Copy {
    constructor(form, number) {
      this.form = form;
      this.key = prefix + location.pathname + ' ' + (form.getAttribute('action') || '') + ' ' + number;
      this.shown = textOf(form);
      this.offer();
      fieldsOf(form).forEach(it => it.addEventListener('input', () => this.changed()));
      form.addEventListener('submit', () => this.keep(true));
      addEventListener('pagehide', () => this.keep(this.sent));
      document.addEventListener('visibilitychange', () => { if (document.hidden) { this.keep(this.sent); } });
    }

    changed() {
      this.sent = false;
      clearTimeout(this.timer);
      if (this.shown.length < LARGE) { this.keep(false); } else { this.timer = setTimeout(() => this.keep(false), 300); }
    }

    keep(sent) {
      this.sent = sent;
      const text = textOf(this.form);
      if (text === this.shown && !sent) { return; }
      store(it => it.setItem(this.key, JSON.stringify({ at: Date.now(), sent: !!sent, text })));
    }

    drop() { store(it => it.removeItem(this.key)); }

    offer() {
      const copy = kept(this.key);
      if (!copy) { return; }
      if (copy.text === this.shown) { copy.sent = false; store(it => it.setItem(this.key, JSON.stringify(copy))); return; }
      const found = new Date(copy.at), today = found.toDateString() === new Date().toDateString();
      this.line = document.createElement('p');
      this.line.className = 'autosave';
      this.line.setAttribute('role', 'status');
      this.line.textContent = WORDS.found.replace('§', (today ? 'kl.\u00a0' : found.toLocaleDateString('sv-SE') + ' kl.\u00a0') + clock(found));
      this.button(WORDS.restore, () => this.restore(copy));
      this.button(WORDS.discard, () => { this.drop(); this.line.remove(); });
      const first = fieldsOf(this.form)[0];
      if (this.form.contains(first)) { this.form.prepend(this.line); } else { first.parentElement.prepend(this.line); }
    }

    button(text, act) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'ds-button';
      button.dataset.variant = 'secondary';
      button.textContent = text;
      button.addEventListener('click', act);
      this.line.append(' ', button);
    }

    restore(copy) {
      const left = JSON.parse(copy.text);
      fieldsOf(this.form).forEach(field => {
        const at = left.findIndex(([name]) => name === field.name);
        if (at >= 0) { field.value = left.splice(at, 1)[0][1]; field.dispatchEvent(new Event('input', { bubbles: true })); }
      });
      this.line.remove();
      const first = fieldsOf(this.form)[0];
      if (first) { first.focus(); }
    }
  }

  clean(!!document.querySelector('.notice[role="status"][data-color="success"]') && !document.querySelector('.error-summary, .clash, .typed'));
  document.querySelectorAll('form[method="post"]:not([data-autosave])').forEach((form, number) => {
    if (form.querySelector('[data-autosave]')) { return; }
    if (fieldsOf(form).some(it => it.tagName === 'TEXTAREA')) { new Copy(form, number); }
  });
})();
