/*
 * Says so before the session ends, and when it has ended. Every page and every save that is heard begins it anew, in
 * whichever tab. The words and the time come from the bundles and the settings when the scripts are put together.
 */
(() => {
  'use strict';
  const LASTS = Number('${server.servlet.session.timeout}') * 1000, WARNING = 5 * 60000, CHECK = 15000;
  const WORDS = { soon: '#{web.session.soon}', stay: '#{web.session.stay}', over: '#{web.session.over}', signIn: '#{web.autosave.signIn}' };
  const KEY = 'vagval-contact', OUT = 'vagval-signed-out', person = document.body.dataset.person;
  let last = 0, line = null, shown = '', fresh = Date.now();
  const noted = key => { try { return Number(localStorage.getItem(key)) || 0; } catch (closed) { return 0; } };
  const note = key => { try { localStorage.setItem(key, String(Date.now())); } catch (closed) { /* each tab counts for itself */ } };
  if (!person) { note(OUT); }
  if (!person || !LASTS) { return; }

  const contact = () => {
    last = Date.now();
    note(KEY);
    show('');
  };
  const newest = () => Math.max(last, noted(KEY));

  /* Signed out and in again in another tab: the forms of this one get the new session's token before they are sent. */
  async function renew() {
    let answer = null;
    try { answer = await fetch('/konto', { redirect: 'manual' }); } catch (offline) { answer = null; }
    const html = answer && answer.ok ? await answer.text() : '', token = /name="_csrf" value="([^"]+)"/.exec(html);
    if (!token || !html.includes('data-person="' + person + '"')) { return; }
    document.querySelectorAll('input[name="_csrf"]').forEach(input => { input.value = token[1]; });
    fresh = Date.now();
    contact();
  }
  window.vagval.before(form => form && noted(OUT) > fresh ? renew() : null);

  function show(state, minutes) {
    if (state + minutes === shown) { return; }
    shown = state + minutes;
    if (line) { line.remove(); line = null; }
    if (!state) { return; }
    line = document.createElement('div');
    line.className = 'notice session';
    line.dataset.color = 'warning';
    line.setAttribute('role', 'alert');
    const text = document.createElement('p');
    text.textContent = WORDS[state].replace('§', minutes);
    line.append(text, state === 'soon' ? stay() : signIn());
    document.body.append(line);
  }

  function stay() {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ds-button';
    button.textContent = WORDS.stay;
    button.addEventListener('click', async () => {
      let answer = null;
      try { answer = await fetch('/konto', { redirect: 'manual' }); } catch (offline) { answer = null; }
      if (answer && answer.ok) { contact(); }
    });
    return button;
  }

  function signIn() {
    const link = document.createElement('a');
    link.href = '/inloggning';
    link.target = '_blank';
    link.textContent = WORDS.signIn;
    return link;
  }

  function check() {
    const left = LASTS - (Date.now() - newest());
    if (left <= 0) { show('over', ''); } else if (left <= WARNING) { show('soon', Math.ceil(left / 60000)); } else { show(''); }
  }

  contact();
  document.addEventListener('vagval-contact', contact);
  addEventListener('storage', event => { if (event.key === KEY) { check(); } });
  document.addEventListener('visibilitychange', () => { if (!document.hidden) { check(); } });
  setInterval(check, CHECK);
})();
