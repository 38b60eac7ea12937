/*
 * Live counters: how many characters are left of the greatest number. Counts as the server does: composed letters, LF.
 * One with data-counter-near is quiet until little is left.
 */
(() => {
  'use strict';
  document.querySelectorAll('[data-counter-for]').forEach(counter => {
    const field = document.getElementById(counter.dataset.counterFor);
    const most = Number(counter.dataset.counterMax);
    if (!field || !most) { return; }
    let timer = 0;
    const show = () => {
      const left = most - field.value.normalize('NFC').length;
      const words = left < 0 ? counter.dataset.counterOver : counter.dataset.counterText;
      counter.textContent = words.replace('§', Math.abs(left).toLocaleString('sv-SE'));
      counter.toggleAttribute('data-over', left < 0);
      if (counter.hasAttribute('data-counter-near')) { counter.hidden = left > most / 20; }
    };
    field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(show, 150); });
    if (field.value) { show(); }
  });
})();
