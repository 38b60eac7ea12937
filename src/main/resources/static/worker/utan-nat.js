/*
 * Keeps the pages of läsläge that somebody has opened, so that they can be read without a network. A page is kept only when
 * the server says whose copy it is; the newest page always comes from the network when there is one.
 */
'use strict';
const OWNER = 'X-Offline-Copy', WAIT = 6000;
const nameFor = owner => 'laslage ' + owner;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== location.origin) { return; }
  if (address.pathname.startsWith('/statiskt/')) { event.respondWith(fixed(event.request)); }
  else if (event.request.mode === 'navigate' && address.pathname.includes('/laslage')) { event.respondWith(page(event.request)); }
});

/* Its name carries the hash of what it holds: a copy is never old. */
async function fixed(request) {
  const kept = await caches.match(request);
  if (kept) { return kept; }
  const answer = await fetch(request);
  if (answer.ok) { (await caches.open('laslage statiskt')).put(request, answer.clone()); }
  return answer;
}

/* What the server no longer lends, or has closed, is not kept from before. */
async function forget(url) {
  for (const name of await caches.keys()) { await (await caches.open(name)).delete(url); }
}

async function page(request) {
  const patience = new AbortController(), timer = setTimeout(() => patience.abort(), WAIT);
  try {
    const answer = await fetch(request, { signal: patience.signal });
    const owner = answer.headers.get(OWNER);
    if (answer.ok && owner) { (await caches.open(nameFor(owner))).put(request.url, answer.clone()); }
    else if (!answer.redirected && answer.status < 500) { await forget(request.url); }
    return answer;
  } catch (noNetwork) {
    const kept = await caches.match(request.url);
    if (kept) { return kept; }
    throw noNetwork;
  } finally { clearTimeout(timer); }
}
