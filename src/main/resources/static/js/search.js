/*
 * "/" leads to the search box, from every page that has the way to it; not while somebody writes. Who speaks to the machine, or
 * meets the key by mistake, switches it off at the box; the browser keeps that for the person.
 */
(() => {
  'use strict';
  const way = document.querySelector('.nav a[href="/sok"]');
  if (!way) { return; }
  const kept = 'vagval-search-key ' + document.body.dataset.person;
  const isOff = () => { try { return localStorage.getItem(kept) === 'off'; } catch (closed) { return false; } };
  const keep = on => { try { on ? localStorage.removeItem(kept) : localStorage.setItem(kept, 'off'); } catch (closed) { /* on until next page */ } };
  const choice = document.querySelector('[data-search-key]');
  if (choice) {
    const box = choice.querySelector('input');
    box.checked = !isOff();
    box.addEventListener('change', () => keep(box.checked));
    choice.hidden = false;
  }
  document.addEventListener('keydown', event => {
    const writes = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writes || isOff()) { return; }
    event.preventDefault();
    const box = document.querySelector('[data-search] input[name="sok"]');
    if (box) { box.focus(); box.select(); } else { location.assign('/sok#sok'); }
  });
  if (location.hash === '#sok') { document.getElementById('sok')?.focus(); }
})();
