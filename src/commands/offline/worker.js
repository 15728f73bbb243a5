// The service worker of the site. The build puts two lines in front of it: VERSION, a hash of all files, and FILES, each path
// with the hash and the size of its file. A version is kept whole or not at all, so no page ever meets the script of another.

const CACHE = `site-${VERSION}`;
const AT_ONCE = 6;
/** Two versions stay: a tab left open during an update still finds the scripts it was built with. */
const VERSIONS_KEPT = 2;

const paths = Object.keys(FILES);
const bytesOf = (path) => FILES[path][1];
const keyOf = (path) => `${path}?v=${FILES[path][0]}`;
const total = { files: paths.length, bytes: paths.reduce((sum, path) => sum + bytesOf(path), 0) };

async function tell(message) {
  for (const client of await clients.matchAll({ includeUncontrolled: true, type: 'window' })) client.postMessage(message);
}

async function otherCaches() {
  const names = (await caches.keys()).filter((name) => name.startsWith('site-') && name !== CACHE);
  return Promise.all(names.map((name) => caches.open(name)));
}

async function fromAnyOf(kept, key) {
  for (const cache of kept) {
    const response = await cache.match(key);
    if (response) return response;
  }
  return undefined;
}

async function fetchWhole(path) {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok || response.redirected) throw new Error(`${path} answered ${response.status}`);
  return response;
}

/** Brings in every file that is not there yet. What an earlier try or version has brought in is not asked for again. */
async function keepAll() {
  const cache = await caches.open(CACHE);
  const older = await otherCaches();
  const waiting = [...paths];
  const done = { files: 0, bytes: 0 };
  async function keepNext() {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const key = keyOf(path);
      if (!(await cache.match(key))) await cache.put(key, (await fromAnyOf(older, key)) ?? (await fetchWhole(path)));
      done.files += 1;
      done.bytes += bytesOf(path);
      if (done.files % 10 === 0) await tell({ offline: 'keeping', done, total });
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
}

async function dropOldVersions() {
  const names = (await caches.keys()).filter((name) => name.startsWith('site-') && name !== CACHE);
  const dropped = names.slice(0, Math.max(0, names.length - (VERSIONS_KEPT - 1)));
  await Promise.all(dropped.map((name) => caches.delete(name)));
}

/** The address of a page with its slash, where the page is known by that alone. */
function withSlash(path, mode) {
  return mode === 'navigate' && !(path in FILES) && `${path}/` in FILES ? `${path}/` : undefined;
}

/** What a file that this version does not hold is answered with: from a version before it, from the network, or the page that says so. */
async function answerUnknown(request, path) {
  for (const cache of await otherCaches()) {
    const kept = await cache.match(path, { ignoreSearch: true });
    if (kept && request.mode !== 'navigate') return kept;
  }
  try {
    return await fetch(request);
  } catch (error) {
    const notFound = paths.find((each) => each.endsWith('/404.html'));
    const page = request.mode === 'navigate' && notFound ? await (await caches.open(CACHE)).match(keyOf(notFound)) : undefined;
    if (page) return page;
    throw error;
  }
}

async function answer(request, path) {
  if (!(path in FILES)) return answerUnknown(request, path);
  const kept = await (await caches.open(CACHE)).match(keyOf(path));
  return kept ?? fetch(request);
}

addEventListener('install', (event) => {
  event.waitUntil(
    keepAll().then(
      () => tell({ offline: 'kept', total }),
      async (error) => {
        await tell({ offline: 'failed', total });
        throw error;
      },
    ),
  );
});

addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions().then(() => clients.claim()));
});

addEventListener('message', (event) => {
  if (event.data === 'use this version') skipWaiting();
  if (event.data === 'how much') event.source?.postMessage({ offline: 'kept', total });
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  // The companion service is never answered from a cache.
  if (request.method !== 'GET' || origin !== location.origin || pathname.includes('/api/')) return;
  const path = decodeURI(pathname);
  const page = withSlash(path, request.mode);
  event.respondWith(page === undefined ? answer(request, path) : Response.redirect(page + search, 301));
});
