/*
 * Finds what a person wrote on this page before the case went to somebody else: a copy that no form of the page offers any
 * more. It is shown in a form that leaves it to the case as a note; a page that said no to it has that form already.
 */
(() => {
  'use strict';
  const WORDS = { title: '#{web.leave}', text: '#{web.leave.text}', heading: '#{web.leave.heading}', given: '#{web.leave.heading.given}', words: '#{web.leave.words}', send: '#{web.leave.send}' };
  const { person, leave } = document.body.dataset, token = document.querySelector('input[name="_csrf"]');
  if (!person || !leave || !token) { return; }
  const starts = ['vagval ' + person + ' ' + location.pathname + ' ', 'vagval-text ' + person + ' ' + location.pathname + ' '];
  const read = key => { try { return JSON.parse(localStorage.getItem(key)); } catch (unreadable) { return null; } };
  const isWords = ([name, value]) => !/(^|\.)(version|base|tried)$/.test(name) && !name.startsWith('_') && /\s/.test(value.trim());
  const wordsOf = copy => (copy.fields || JSON.parse(copy.text || '[]')).filter(isWords).map(([, value]) => value.trim());
  let keys = [];
  try { keys = Object.keys(localStorage).filter(key => starts.some(it => key.startsWith(it)) && !window.vagval.isClaimed(key)); } catch (closed) { return; }
  const texts = keys.map(read).filter(Boolean).flatMap(wordsOf);
  if (!texts.length) { return; }

  const add = (parent, tag, fill) => parent.appendChild(Object.assign(document.createElement(tag), fill));
  function field(form, tag, name, label, value) {
    const box = add(form, 'div', { className: 'ds-field' });
    add(box, 'label', { htmlFor: 'leave-' + name, textContent: label });
    add(box, tag, { className: 'ds-input', id: 'leave-' + name, name, value });
  }

  function make() {
    const form = document.createElement('form');
    Object.assign(form, { className: 'stack leave', method: 'post', action: leave });
    add(form, 'h2', { textContent: WORDS.title });
    add(form, 'p', { textContent: WORDS.text });
    add(form, 'input', { type: 'hidden', name: '_csrf', value: token.value });
    field(form, 'input', 'heading', WORDS.heading, WORDS.given);
    field(form, 'textarea', 'text', WORDS.words, texts.join('\n\n'));
    add(form, 'button', { className: 'ds-button', type: 'submit', textContent: WORDS.send });
    document.querySelector('main').prepend(form);
    return form;
  }

  (document.querySelector('form.leave') || make()).addEventListener('submit', () => keys.forEach(window.vagval.press));
})();
