/* "/" leads to the search box, from every page that has the way to it; not while somebody writes. */
(() => {
  'use strict';
  const way = document.querySelector('.nav a[href="/sok"]');
  if (!way) { return; }
  document.addEventListener('keydown', event => {
    const writes = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writes) { return; }
    event.preventDefault();
    const box = document.querySelector('[data-search] input[name="sok"]');
    if (box) { box.focus(); box.select(); } else { location.assign('/sok#sok'); }
  });
  if (location.hash === '#sok') { document.getElementById('sok')?.focus(); }
})();
