/*
 * A sentence marked in the motivation of a criterion becomes a strength or a weakness of the judgement, by one press; one goes
 * on writing. The words come from the page.
 */
(() => {
  'use strict';
  const bar = document.querySelector('[data-ground]');
  if (!bar) { return; }
  const form = bar.closest('form'), field = form.elements.namedItem('motivation'), said = bar.querySelector('[role="status"]');
  const marked = () => field.value.slice(field.selectionStart, field.selectionEnd).trim();
  const buttons = [...bar.querySelectorAll('button')];
  const look = () => { if (document.activeElement === field) { buttons.forEach(it => { it.disabled = !marked(); }); } };

  async function send(button) {
    const body = new URLSearchParams({ ground: button.value, text: marked() }), token = form.elements.namedItem('_csrf');
    if (token) { body.set('_csrf', token.value); }
    let answer = null;
    try { answer = await fetch(bar.dataset.ground, { method: 'POST', body, redirect: 'manual', headers: { 'X-Autosave': 'true' } }); } catch (offline) { answer = null; }
    said.textContent = (answer && answer.status === 204 ? button.dataset.done : said.dataset.failed).replace('§', body.get('text'));
  }

  ['select', 'keyup', 'mouseup'].forEach(kind => field.addEventListener(kind, look));
  buttons.forEach(button => button.addEventListener('click', () => send(button)));
  bar.hidden = false;
})();
