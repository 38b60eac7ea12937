/*
 * Finds words among texts as they are typed: what holds none of them is folded away, the places are marked without a change
 * to the text, since citations count on it. Without this script the button asks the server.
 */
(() => {
  'use strict';
  const field = document.querySelector('[data-find-field]'), within = document.querySelector('[data-find-in]');
  if (!field || !within) { return; }
  const told = document.querySelector('[data-find-hits]'), none = within.querySelector('[data-find-none]');
  const parts = [...within.querySelectorAll('[data-find]')];
  const opened = new Map([...within.querySelectorAll('details')].map(it => [it, it.open]));
  const plain = text => text.toLowerCase().replace(/\s/g, ' ');
  let timer = 0;

  const rangesIn = (part, words) => {
    const ranges = [], walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = plain(walk.currentNode.data);
      for (let at = text.indexOf(words); at >= 0 && at + words.length <= walk.currentNode.data.length; at = text.indexOf(words, at + 1)) {
        const range = document.createRange();
        range.setStart(walk.currentNode, at);
        range.setEnd(walk.currentNode, at + words.length);
        ranges.push(range);
      }
    }
    return ranges;
  };

  const find = () => {
    const words = plain(field.value.trim());
    let all = [];
    parts.forEach(part => {
      const found = words ? rangesIn(part, words) : [], holds = !words || plain(part.textContent).includes(words);
      part.hidden = !holds;
      all = all.concat(found);
    });
    opened.forEach((was, details) => {
      const holds = [...details.querySelectorAll('[data-find]'), details].some(it => it.matches('[data-find]') && !it.hidden);
      if (!details.matches('[data-find]')) { details.hidden = !holds; }
      details.open = words ? holds : was;
    });
    if (window.CSS && CSS.highlights) { CSS.highlights.set('found', new Highlight(...all)); }
    none.hidden = !words || parts.some(it => !it.hidden);
    told.textContent = words ? told.dataset.words.replace('§', all.length) : '';
  };

  field.addEventListener('input', event => { event.stopPropagation(); clearTimeout(timer); timer = setTimeout(find, 120); });
  field.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); find(); } });
})();
