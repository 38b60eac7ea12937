/*
 * Marks a passage in the application and hands it to the form as a citation: source, position and end, counted in the text
 * exactly as it stands in the field. A copy of the button stands at the mark; whoever uses no mouse has the one in the form.
 * The words come from the page; without this script one chooses a sentence or pastes.
 */
(() => {
  'use strict';
  const bar = document.querySelector('[data-cite]');
  if (!bar) { return; }
  const form = bar.closest('form'), button = bar.querySelector('[data-cite-button]'), shown = bar.querySelector('[data-cite-shown]');
  const field = name => form.elements.namedItem(name);
  const near = document.createElement('button');
  let marked = null;

  const sourceOf = node => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest('[data-source]');

  // Three clicks mark a whole paragraph and a little more: the end then stands in what comes after it, before its first letter.
  const endsIn = (holder, range) => {
    if (holder.contains(range.endContainer)) { return true; }
    const after = range.cloneRange();
    after.setStart(holder, holder.childNodes.length);
    if (after.toString().trim()) { return false; }
    range.setEnd(holder, holder.childNodes.length);
    return true;
  };

  const read = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) { return null; }
    const range = selection.getRangeAt(0).cloneRange(), holder = sourceOf(range.startContainer);
    if (!holder || !endsIn(holder, range)) { return null; }
    const before = document.createRange();
    before.setStart(holder, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const text = range.toString(), start = before.toString().length + (text.length - text.trimStart().length);
    return text.trim() ? { source: holder.dataset.source, label: holder.dataset.label, start, end: start + text.trim().length, text: text.trim() } : null;
  };

  const show = () => {
    const found = read();
    if (!found && document.activeElement && bar.contains(document.activeElement)) { return; }
    marked = found;
    place();
    button.disabled = !marked;
    shown.textContent = marked ? '”' + (marked.text.length > 80 ? marked.text.slice(0, 78) + ' …' : marked.text) + '” – ' + marked.label : shown.dataset.none;
  };

  /* Beneath the end of the mark, inside the window; nothing for those who read by ear, who have the button itself. */
  const place = () => {
    near.hidden = !marked;
    if (!marked) { return; }
    const boxes = getSelection().getRangeAt(0).getClientRects(), box = boxes[boxes.length - 1];
    if (!box || box.bottom < 0 || box.top > innerHeight) { near.hidden = true; return; }
    near.style.left = Math.max(8, Math.min(box.right - near.offsetWidth, innerWidth - near.offsetWidth - 8)) + 'px';
    near.style.top = Math.min(box.bottom + 6, innerHeight - near.offsetHeight - 8) + 'px';
  };
  near.type = 'button';
  near.className = 'ds-button cite-near';
  near.tabIndex = -1;
  near.hidden = true;
  near.setAttribute('aria-hidden', 'true');
  near.textContent = button.textContent;
  near.addEventListener('mousedown', event => event.preventDefault());
  near.addEventListener('click', () => button.click());
  document.body.append(near);
  addEventListener('scroll', () => { if (marked) { place(); } }, { capture: true, passive: true });

  button.addEventListener('click', event => {
    if (!marked) { event.preventDefault(); return; }
    field('start').value = marked.start;
    field('end').value = marked.end;
    field('marked').value = marked.text;
    const source = field('source');
    source.value = marked.source;
  });
  form.addEventListener('submit', event => {
    if (event.submitter !== button) { field('start').value = ''; field('end').value = ''; }
  });

  /* Citing and taking away change the list of citations where it stands; one reads on where one was. */
  const isCiting = pressed => !!pressed && (pressed === button || /\/belagg$/.test(pressed.getAttribute('formaction') || '') || pressed.name === 'removed');
  const spent = () => {
    ['start', 'end', 'marked', 'passage'].forEach(name => { field(name).value = ''; });
    form.querySelectorAll('input[name="sentence"]:checked').forEach(it => { it.checked = false; });
  };
  const ask = (address, body) => new Promise(done => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.responseType = 'document';
    request.addEventListener('loadend', () => done(request.status === 200 && request.responseURL !== new URL(address, location.href).href ? request.response : null));
    request.send(body);
  });
  let plainly = false;

  async function cite(pressed) {
    const autosave = form.autosave, address = pressed.getAttribute('formaction') || form.getAttribute('action');
    if (autosave && autosave.busy) { await autosave.underway; }
    if (pressed !== button) { field('start').value = ''; field('end').value = ''; }
    const body = new URLSearchParams(new FormData(form, pressed));
    const now = autosave ? autosave.holds(spent) : spent();
    const page = await ask(address, body), list = page && page.querySelector('[data-cited]');
    if (!list || page.body.dataset.person !== document.body.dataset.person) { plainly = true; give(body); form.requestSubmit(pressed); return; }
    form.querySelector('[data-cited]').replaceWith(document.importNode(list, true));
    ['version', 'base'].forEach(name => { field(name).value = page.querySelector('#' + form.id + ' input[name="' + name + '"]').value; });
    page.querySelectorAll('p[data-source]').forEach(fresh => {
      const old = [...document.querySelectorAll('p[data-source]')].find(it => it.dataset.source === fresh.dataset.source);
      if (old && old.innerHTML !== fresh.innerHTML) { old.replaceChildren(...document.importNode(fresh, true).childNodes); }
    });
    document.querySelector('.page-head .meta').replaceWith(document.importNode(page.querySelector('.page-head .meta'), true));
    if (autosave) { autosave.sentWith(now); }
    if (!pressed.isConnected) { document.getElementById('belagg-rubrik').focus(); }
    getSelection().removeAllRanges();
    show();
    shown.textContent = shown.dataset.done;
  }

  /* What was asked and not heard goes the plain way, with the same words. */
  const give = body => ['start', 'end', 'marked', 'passage', 'source'].forEach(name => { field(name).value = body.get(name) || ''; })
    || form.querySelectorAll('input[name="sentence"]').forEach(it => { it.checked = it.value === body.get('sentence'); });

  form.addEventListener('submit', event => {
    if (plainly || !isCiting(event.submitter)) { return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    cite(event.submitter);
  }, true);
  document.addEventListener('selectionchange', show);
  bar.hidden = false;
  show();
})();
