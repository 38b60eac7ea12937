/*
 * Lets läsläge be read without a network (see worker/utan-nat.js), says so when it is, and removes one person's copies when
 * the browser is somebody else's or nobody's.
 */
(() => {
  'use strict';
  if (!('serviceWorker' in navigator) || !('caches' in window)) { return; }
  const person = document.body.dataset.person || '';
  caches.keys()
    .then(names => names.filter(name => name.startsWith('laslage ') && name !== 'laslage statiskt' && name !== 'laslage ' + person))
    .then(others => others.forEach(name => { if (navigator.onLine) { caches.delete(name); } }))
    .catch(() => { /* a closed store holds no copies */ });

  const words = document.querySelector('[data-offline]');
  if (!words) { return; }
  const rules = window.trustedTypes
    ? window.trustedTypes.createPolicy('vagval-offline', { createScriptURL: address => address })
    : { createScriptURL: address => address };
  navigator.serviceWorker.register(rules.createScriptURL(words.dataset.offline), { scope: '/sammantraden/' })
    .catch(() => { words.hidden = true; });
  const tell = () => { words.hidden = navigator.onLine; };
  addEventListener('online', tell);
  addEventListener('offline', tell);
  tell();
})();
