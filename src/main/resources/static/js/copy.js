/*
 * Keeps a copy in the browser of what a person writes, and chooses beside it, in a form that does not save itself: at each key, so that
 * a tab that is closed, killed or signed out loses nothing. The copy goes when a page says that its press has been done.
 * The words come from the message bundles when the scripts are put together.
 */
(() => {
  'use strict';
  const KEPT_DAYS = 7, LARGE = 20000;
  const WORDS = { found: '#{web.copy.found}', restore: '#{web.autosave.restore}', discard: '#{web.autosave.discard}' };
  const person = document.body.dataset.person;
  if (!person) { return; }
  const prefix = 'vagval-text ' + person + ' ';
  const KINDS = /^(text|search|number|date|time|email|tel|url|radio|checkbox)$/;
  const isChoice = it => it.type === 'radio' || it.type === 'checkbox';
  const isTyped = it => it.tagName === 'TEXTAREA' || it.tagName === 'SELECT' || (it.tagName === 'INPUT' && KINDS.test(it.type));
  const isWritten = it => it.tagName === 'TEXTAREA' || (it.tagName === 'INPUT' && !isChoice(it));
  const fieldsOf = form => [...form.elements].filter(it => it.name && !it.readOnly && !it.disabled && isTyped(it));
  const valuesOf = form => fieldsOf(form).filter(it => !isChoice(it) || it.checked).map(it => [it.name, it.value]);
  const textOf = form => JSON.stringify(valuesOf(form));
  const store = act => { try { return act(localStorage); } catch (closed) { return null; } };
  const clock = date => date.getHours() + '.' + String(date.getMinutes()).padStart(2, '0');
  const kept = key => { try { return JSON.parse(localStorage.getItem(key)); } catch (unreadable) { return null; } };

  function clean() {
    const keys = store(it => Object.keys(it)) || [];
    keys.filter(key => key.startsWith(prefix)).forEach(key => {
      const copy = kept(key);
      if (!copy || Date.now() - copy.at > KEPT_DAYS * 86400000) { store(it => it.removeItem(key)); }
    });
  }

  class Copy {
    constructor(form) {
      this.form = form;
      this.base = prefix + location.pathname + ' ' + (form.getAttribute('action') || '') + ' ' + this.name();
      this.key = window.vagval.claim(this.base);
      this.shown = textOf(form);
      this.offer();
      ['input', 'change'].forEach(kind => fieldsOf(form).forEach(it => it.addEventListener(kind, () => this.changed())));
      form.addEventListener('submit', () => { clearTimeout(this.timer); window.vagval.press(this.key); this.keep(true); });
      addEventListener('pagehide', () => this.keep());
      document.addEventListener('visibilitychange', () => { if (document.hidden) { this.keep(); } });
    }

    /* What tells it from other forms with the same address: never its place, since forms before it come and go. */
    name() { return this.form.dataset.copy || this.form.id || (fieldsOf(this.form)[0] || {}).id || ''; }

    changed() {
      this.touched = true;
      window.vagval.typed(this.key);
      clearTimeout(this.timer);
      if (this.shown.length < LARGE) { this.keep(); } else { this.timer = setTimeout(() => this.keep(), 300); }
    }

    keep(pressed) {
      const text = textOf(this.form);
      if (text === this.shown && !pressed) {
        if (this.touched && !this.line) { this.drop(); }
        return;
      }
      store(it => it.setItem(this.key, JSON.stringify({ at: Date.now(), text })));
    }

    drop() { store(it => it.removeItem(this.key)); }

    async offer() {
      const left = await window.vagval.copies(this.base);
      left.filter(it => it.copy.text === this.shown && it.key !== this.key).forEach(it => window.vagval.take(it.key));
      const { key, copy } = left.find(it => it.copy.text !== this.shown) || {};
      if (!copy || this.line || this.touched) { return; }
      const found = new Date(copy.at), today = found.toDateString() === new Date().toDateString();
      this.line = document.createElement('p');
      this.line.className = 'autosave';
      this.line.setAttribute('role', 'status');
      this.line.textContent = WORDS.found.replace('§', (today ? 'kl.\u00a0' : found.toLocaleDateString('sv-SE') + ' kl.\u00a0') + clock(found));
      this.button(WORDS.restore, () => this.restore(key, copy));
      this.button(WORDS.discard, () => { this.forget(key); this.offer(); });
      const first = fieldsOf(this.form)[0], place = this.form.contains(first) ? this.form : first.parentElement;
      place.prepend(this.line);
      for (let fold = place.closest('details'); fold; fold = fold.parentElement.closest('details')) { fold.open = true; }
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

    forget(key) {
      store(it => it.removeItem(key));
      this.line.remove();
      this.line = null;
    }

    restore(key, copy) {
      const left = new Map();
      JSON.parse(copy.text).forEach(([name, value]) => left.set(name, [...(left.get(name) || []), value]));
      fieldsOf(this.form).forEach(field => {
        const values = left.get(field.name);
        if (isChoice(field)) { field.checked = !!values && values.includes(field.value); } else if (values && values.length) { field.value = values.shift(); }
      });
      this.forget(key);
      fieldsOf(this.form).forEach(field => field.dispatchEvent(new Event('input', { bubbles: true })));
      const first = fieldsOf(this.form)[0];
      if (first) { first.focus(); }
    }
  }

  clean();
  document.querySelectorAll('form[method="post"]:not([data-autosave])').forEach(form => {
    if (!form.querySelector('[data-autosave]') && fieldsOf(form).some(isWritten)) { new Copy(form); }
  });
})();
