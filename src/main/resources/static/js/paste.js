/*
 * Text pasted from Word becomes plain paragraphs with a blank line between, and lists become lines that begin with "- ".
 * The clipboard's HTML is only read, in a document of its own that runs nothing and loads nothing.
 */
(() => {
  'use strict';
  const policy = window.trustedTypes ? trustedTypes.createPolicy('vagval-paste', { createHTML: html => html }) : { createHTML: html => html };
  const BLOCKS = /^(P|DIV|H[1-6]|LI|TR|BLOCKQUOTE|PRE|UL|OL|TABLE|SECTION|ARTICLE)$/;
  const squeeze = text => text.replace(/[\s\u00a0]+/g, ' ').trim();

  /* Of a tag only its name and style are read, the style under another name: nothing is left that a browser would refuse. */
  const bare = html => html.replace(/<(\/?[a-z][a-z0-9:]*)\b([^>]*)>/gi, (tag, name, rest) => {
    const style = /\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/i.exec(rest);
    return '<' + name + (style ? ' data-style=' + style[1] : '') + '>';
  });
  const styleOf = node => node.getAttribute('data-style') || '';
  const isIgnored = node => /mso-list:\s*ignore/i.test(styleOf(node));

  const inline = node => {
    if (node.nodeType === Node.TEXT_NODE) { return node.data.replace(/\s+/g, ' '); }
    if (node.nodeType !== Node.ELEMENT_NODE || /^(STYLE|SCRIPT|TITLE|META|LINK)$/.test(node.tagName) || isIgnored(node)) { return ''; }
    if (node.tagName === 'BR') { return '\n'; }
    return [...node.childNodes].map(inline).join('') + (/^T[DH]$/.test(node.tagName) ? '\t' : '');
  };

  const bullet = block => {
    if (block.tagName === 'LI') {
      const list = block.parentElement;
      return list && list.tagName === 'OL' ? [...list.children].filter(it => it.tagName === 'LI').indexOf(block) + 1 + '. ' : '- ';
    }
    if (!/mso-list:\s*l\d+/i.test(styleOf(block))) { return ''; }
    const marks = [...block.querySelectorAll('[data-style]')].find(isIgnored);
    const mark = marks ? squeeze(marks.textContent) : '';
    return /^[\dA-Za-z]{1,3}[.)]$/.test(mark) ? mark + ' ' : '- ';
  };

  /* A list item's mark goes to its first text, also when that text stands in a paragraph of its own. */
  const blocksIn = (node, found, given = '') => {
    let loose = '', mark = (node.nodeType === Node.ELEMENT_NODE && bullet(node)) || given;
    const flush = () => {
      const text = loose.split('\n').map(squeeze).join('\n').trim();
      if (text) { found.push({ mark, text }); mark = ''; }
      loose = '';
    };
    for (const child of node.childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE && (BLOCKS.test(child.tagName) || child.querySelector('p, li, div, h1, h2, h3, h4, table'))) {
        flush();
        const before = found.length;
        if (child.tagName === 'TR') { loose = inline(child); flush(); } else { blocksIn(child, found, mark); }
        if (found.length > before) { mark = ''; }
      } else { loose += inline(child); }
    }
    flush();
    return found;
  };

  const plain = html => {
    const parsed = new DOMParser().parseFromString(policy.createHTML(bare(html)), 'text/html');
    return blocksIn(parsed.body, []).reduce((text, block, at, all) => {
      const together = at > 0 && block.mark && all[at - 1].mark;
      return text + (at === 0 ? '' : together ? '\n' : '\n\n') + block.mark + block.text;
    }, '');
  };

  document.querySelectorAll('textarea[data-paste]').forEach(field => field.addEventListener('paste', event => {
    const html = event.clipboardData ? event.clipboardData.getData('text/html') : '';
    if (!/<(p|li|h[1-6]|table)[\s>]/i.test(html)) { return; }
    const text = plain(html);
    if (!text) { return; }
    event.preventDefault();
    if (!document.execCommand('insertText', false, text)) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }));
})();
