/*
 * A page of more than three screens gets a list of its sections, to jump between; a page that has such a list of its own keeps
 * that. The words come from the message bundles when the scripts are put together.
 */
(() => {
  'use strict';
  const WORDS = { title: '#{web.jump}' };
  const TALL = 2700, FEW = 2, MANY = 12;
  const main = document.querySelector('main');
  if (!main || main.querySelector('nav.jump') || document.documentElement.scrollHeight <= TALL) { return; }

  /* What is folded away has no place yet, and what goes along beside the text needs none. */
  const isFolded = it => it.closest('details:not([open])') && !it.closest('summary');
  const goesAlong = it => [...document.querySelectorAll('.sticky')].some(side => side.contains(it) && getComputedStyle(side).position === 'sticky');
  const isShown = it => it.getClientRects().length > 0 && !it.closest('.error-summary, .clash, .notice, td, th, dialog') && !isFolded(it) && !goesAlong(it);
  const shown = kinds => [...main.querySelectorAll(kinds)].filter(isShown);
  const wordsOf = it => it.textContent.trim().replace(/\s+/g, ' ');
  /* Headings first; where a page has none, the groups of its form; what is folded away only where there is nothing else. */
  const found = ['h2', 'h2, h3, legend, caption', 'h2, h3, legend, caption, summary'].map(shown).find(it => it.length >= FEW) || [];
  const places = found.filter((it, at) => wordsOf(it) && found.findIndex(other => wordsOf(other) === wordsOf(it)) === at);
  if (places.length < FEW) { return; }

  const name = (it, at) => { it.id = it.id || 'del-' + (at + 1); return it.id; };
  const nav = document.createElement('nav'), list = document.createElement('ul');
  nav.className = 'jump';
  nav.setAttribute('aria-label', WORDS.title);
  places.forEach((it, at) => {
    const link = document.createElement('a');
    link.href = '#' + name(it, at);
    link.textContent = wordsOf(it);
    list.appendChild(document.createElement('li')).append(link);
  });
  if (places.length > MANY) {
    const fold = document.createElement('details'), summary = document.createElement('summary');
    summary.textContent = WORDS.title + ' (' + places.length + ')';
    fold.append(summary, list);
    nav.append(fold);
  } else { nav.append(list); }
  const head = main.querySelector('.page-head');
  if (head) { head.after(nav); } else { main.querySelector('h1').after(nav); }
})();
